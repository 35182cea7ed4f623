"""Holds answers of the Query protocol against botocore's models, which are AWS's own descriptions of its services."""

import base64
import binascii
import re
from xml.etree import ElementTree

# What AWS was recorded to answer although its own model does not list it.
BEYOND_THE_MODEL = {"PermissionsBoundaryAttachmentType": ["Policy"], "PolicySourceType": ["IAM Policy"]}
TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z")


def faults_of_answer(operation, body):
    """What is wrong with the XML of a successful answer."""
    try:
        root = ElementTree.fromstring(body)
    except ElementTree.ParseError as error:
        return [f"no XML: {error}"]
    checker = Checker(operation.service_model.metadata["xmlNamespace"])
    checker.name(root, f"{operation.name}Response", operation.name)
    expected = ["ResponseMetadata"]
    if operation.output_shape is not None:
        expected.insert(0, operation.output_shape.serialization["resultWrapper"])
    children = {checker.local(child): child for child in root}
    if list(children) != expected:
        checker.faults.append(f"{operation.name}: has {list(children)}, not {expected}")
    if operation.output_shape is not None and expected[0] in children:
        checker.structure(children[expected[0]], operation.output_shape, operation.name)
    metadata = children.get("ResponseMetadata")
    if metadata is not None and [checker.local(child) for child in metadata] != ["RequestId"]:
        checker.faults.append(f"{operation.name}: ResponseMetadata is not one RequestId")
    return checker.faults


def faults_of_error(operation, body):
    """What is wrong with the XML of an error."""
    try:
        root = ElementTree.fromstring(body)
    except ElementTree.ParseError as error:
        return [f"no XML: {error}"]
    checker = Checker(operation.service_model.metadata["xmlNamespace"])
    checker.name(root, "ErrorResponse", operation.name)
    if [checker.local(child) for child in root] != ["Error", "RequestId"]:
        return checker.faults + [f"{operation.name}: the error has {[checker.local(child) for child in root]}"]
    members = {checker.local(child): child.text or "" for child in root[0]}
    if members.get("Type") not in ("Sender", "Receiver") or not members.get("Code") or "Message" not in members:
        checker.faults.append(f"{operation.name}: the error is {members}")
    return checker.faults


class Checker:
    """One walk through an answer."""

    def __init__(self, namespace):
        self.namespace = namespace
        self.faults = []

    def local(self, element):
        """The element's name, which must be in the service's namespace."""
        if not element.tag.startswith(f"{{{self.namespace}}}"):
            self.faults.append(f"{element.tag} is not in {self.namespace}")
        return element.tag.rpartition("}")[2]

    def name(self, element, expected, path):
        if self.local(element) != expected:
            self.faults.append(f"{path}: is {self.local(element)}, not {expected}")

    def value(self, element, shape, path):
        walk = {"structure": self.structure, "list": self.list, "map": self.map}.get(shape.type_name, self.scalar)
        walk(element, shape, path)

    def structure(self, element, shape, path):
        self.blank(element, path)
        members = {member.serialization.get("name", name): (name, member) for name, member in shape.members.items()}
        seen = set()
        for child in element:
            name, member = members.get(self.local(child), (None, None))
            if member is None:
                self.faults.append(f"{path}: the model has no {self.local(child)}")
                continue
            if name in seen:
                self.faults.append(f"{path}: {name} stands twice")
            seen.add(name)
            self.value(child, member, f"{path}.{name}")
        for name in shape.required_members:
            if name not in seen:
                self.faults.append(f"{path}: {name} is required and missing")

    def list(self, element, shape, path):
        self.blank(element, path)
        for index, child in enumerate(element):
            self.name(child, shape.member.serialization.get("name", "member"), path)
            self.value(child, shape.member, f"{path}[{index}]")

    def map(self, element, shape, path):
        self.blank(element, path)
        names = [shape.key.serialization.get("name", "key"), shape.value.serialization.get("name", "value")]
        for child in element:
            self.name(child, "entry", path)
            if [self.local(part) for part in child] != names:
                self.faults.append(f"{path}: an entry is not {names}")
                continue
            self.value(child[0], shape.key, f"{path}(key)")
            self.value(child[1], shape.value, f"{path}[{child[0].text}]")

    def blank(self, element, path):
        """Between the elements of something larger there is nothing but blanks."""
        texts = [element.text] + [child.tail for child in element]
        if any((text or "").strip() for text in texts):
            self.faults.append(f"{path}: text between elements")

    def scalar(self, element, shape, path):
        text = element.text or ""
        if len(element):
            self.faults.append(f"{path}: elements in a {shape.type_name}")
        elif not is_scalar(text, shape):
            self.faults.append(f"{path}: {text[:60]!r} is no {shape.type_name}{choices(shape)}")


def choices(shape):
    """The values of a closed set."""
    values = getattr(shape, "enum", None)
    return f" of {values}" if values else ""


def is_scalar(text, shape):
    match shape.type_name:
        case "boolean":
            return text in ("true", "false")
        case "integer" | "long":
            return re.fullmatch(r"-?\d+", text) is not None
        case "timestamp":
            return TIME.fullmatch(text) is not None
        case "blob":
            try:
                base64.b64decode(text, validate=True)
            except binascii.Error:
                return False
            return True
        case "string":
            return not shape.enum or text in shape.enum + BEYOND_THE_MODEL.get(shape.name, [])
        case "double" | "float":
            return re.fullmatch(r"-?\d+(\.\d+)?", text) is not None
        case _:
            return False
