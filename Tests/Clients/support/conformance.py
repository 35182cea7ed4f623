"""Every answer that a botocore in this process or in the AWS CLI gets is held against the model, wherever it comes from."""

import botocore

from support import shapes

# The operations that succeeded, such as "iam:GetUser".
succeeded = []


def watch_all_sessions():
    """From here on every botocore session checks its answers."""
    botocore.register_initializer(lambda session: watch(session))


def watch(session):
    session.register("after-call", check)


def check(http_response, parsed, model, **_):
    service = model.service_model.service_name
    if service not in ("iam", "sts"):
        return
    body = http_response.content
    if http_response.status_code >= 500:
        raise AssertionError(f"{service}:{model.name}: {http_response.status_code} {body[:500]}")
    if http_response.status_code >= 300:
        faults = shapes.faults_of_error(model, body)
    else:
        faults = shapes.faults_of_answer(model, body)
        succeeded.append(f"{service}:{model.name}")
    request_id = http_response.headers.get("x-amzn-RequestId")
    if not request_id or parsed["ResponseMetadata"].get("RequestId") != request_id:
        faults.append(f"the header's request id is {request_id}, not the body's")
    if faults:
        raise AssertionError("\n".join([f"{service}:{model.name} answers against its model:"] + faults))


def awscli_initialize(event_handlers):
    """The AWS CLI calls this when its configuration names this module as a plugin."""
    event_handlers.register("after-call", check)
