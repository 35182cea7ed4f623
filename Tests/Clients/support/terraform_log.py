"""What the provider's log says of its calls."""

import dataclasses
import json
import re
import urllib.parse

from botocore.session import Session

from support import shapes


@dataclasses.dataclass
class APICall:
    """One request of the provider and its answer."""

    service: str
    action: str
    parameters: str
    status: int
    # The XML, or nothing when the log does not have it.
    body: str | None

    def __str__(self):
        return f"{self.action} {self.parameters[:600]} -> {self.status} {(self.body or '')[:600]}"


def calls(log):
    """The calls in a log, each with its answer. Answers of many thousand characters are not in it whole, and left out."""
    if not log.exists():
        return []
    conversations = {}
    for line in log.read_text().splitlines():
        try:
            entry = json.loads(line)
        except ValueError:
            continue
        message = entry.get("@message")
        if message in ("HTTP Request Sent", "HTTP Response Received"):
            conversation = (entry.get("tf_req_id"), entry["rpc.service"].lower(), entry["rpc.method"])
            requests, answers = conversations.setdefault(conversation, ([], []))
            (requests if message == "HTTP Request Sent" else answers).append(entry)
    found = []
    for (_, service, action), (requests, answers) in conversations.items():
        sent = [urllib.parse.unquote_plus(request["http.request.body"].strip()) for request in requests]
        if len(requests) != len(answers):
            sent = ["(one of several)"] * len(answers)
        found += [
            APICall(service, action, parameters, answer["http.status_code"], answer["http.response.body"].strip())
            for parameters, answer in zip(sent, answers)
        ]
        # An action that is asked for and has no answer at all is known by its name.
        found += [APICall(service, action, "(not in the log)", 200, None)] * (len(requests) - len(answers))
        found += [
            APICall(service, action, "(a second attempt)", 500, "") for request in requests
            if not request.get("http.request.header.amz_sdk_request", "attempt=1").startswith("attempt=1")
        ]
    return found


def faults_of(calls):
    """Failures of the server, unknown actions, repeated attempts, and answers that the models do not know."""
    models = {name: Session().get_service_model(name) for name in ("iam", "sts")}
    faults = []
    for call in calls:
        # The log has no long answers, and hides what looks like a secret to it: long names of elements too.
        if call.body is None or "[truncated" in call.body or re.search(r"<[^>]*\*{8}", call.body):
            continue
        if call.status >= 500 or "<Code>InvalidAction</Code>" in call.body:
            faults.append(str(call))
            continue
        operation = models[call.service].operation_model(call.action)
        check = shapes.faults_of_error if call.status >= 300 else shapes.faults_of_answer
        faults += check(operation, call.body)
    return faults
