"""Calls AWS operations with botocore and compares each answer, as it came over the wire, with botocore's own model.

Reads one request a line from stdin, {"endpoint", "service", "operation", "params"}, and writes one result a line to stdout:
{"problems": [...], "output": {...}} or {"problems": [...], "error": {"code", "message"}}. A client ignores what it does
not know; here an unknown member, a value of another type, an unknown word of an enumeration, a missing member that the
model requires and an undeclared error are all problems.
"""

import json
import sys
import xml.etree.ElementTree as xml

try:
    import awscli  # noqa: F401  It brings a botocore of its own, newer than one that may be installed beside it.
except ImportError:
    pass
from botocore.config import Config
from botocore.exceptions import ClientError, HTTPClientError
from botocore.session import get_session

# Not in any operation's list, but every AWS service has them.
COMMON_ERRORS = {"UnknownOperationException", "ThrottlingException", "AccessDeniedException"}


def check(shape, value, path):
    """Yields what is wrong with a value of AWS JSON, seen from its shape."""
    kind = shape.type_name
    if kind == "structure":
        if not isinstance(value, dict):
            yield f"{path}: {value!r} is no structure"
            return
        for name in shape.required_members:
            if name not in value:
                yield f"{path}.{name} is missing"
        for name, member in value.items():
            if name in shape.members:
                yield from check(shape.members[name], member, f"{path}.{name}")
            else:
                yield f"{path}.{name} is not in the model"
    elif kind == "list":
        if not isinstance(value, list):
            yield f"{path}: {value!r} is no list"
            return
        for index, item in enumerate(value):
            yield from check(shape.member, item, f"{path}[{index}]")
    elif kind == "map":
        if not isinstance(value, dict):
            yield f"{path}: {value!r} is no map"
            return
        for key, item in value.items():
            yield from check(shape.key, key, f"{path} key")
            yield from check(shape.value, item, f"{path}[{key}]")
    else:
        yield from check_scalar(shape, value, path)


def check_scalar(shape, value, path):
    kind = shape.type_name
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
    fits = {
        "string": isinstance(value, str),
        "boolean": isinstance(value, bool),
        "integer": is_number and float(value).is_integer(),
        "long": is_number and float(value).is_integer(),
        "float": is_number,
        "double": is_number,
        # Seconds, of this century: milliseconds would be a date far ahead.
        "timestamp": is_number and 946_684_800 < value < 4_102_444_800,
    }
    if not fits.get(kind, False):
        yield f"{path}: {value!r} is no {kind}"
    elif kind == "string" and getattr(shape, "enum", None) and value not in shape.enum:
        yield f"{path}: {value!r} is none of {', '.join(shape.enum)}"


def check_xml(shape, content):
    """The same for the query protocol, whose only answers here are flat structures of texts."""
    root = xml.fromstring(content)
    result = next(child for child in root if child.tag.endswith("Result"))
    names = {child.tag.split("}")[-1] for child in result}
    for name in sorted(names - set(shape.members)):
        yield f"{shape.name}.{name} is not in the model"


class Caller:
    def __init__(self):
        self.session = get_session()
        self.clients = {}
        self.content = b""

    def client(self, service, endpoint):
        if (service, endpoint) not in self.clients:
            once = Config(retries={"total_max_attempts": 1})
            client = self.session.create_client(service, endpoint_url=endpoint, config=once)
            client.meta.events.register("after-call", self.keep)
            self.clients[service, endpoint] = client
        return self.clients[service, endpoint]

    def keep(self, http_response, **_):
        self.content = http_response.content

    def call(self, endpoint, service, operation, params):
        client = self.client(service, endpoint)
        model = client.meta.service_model.operation_model(operation)
        try:
            output = client._make_api_call(operation, params)
        except ClientError as failure:
            error = failure.response["Error"]
            declared = {shape.name for shape in model.error_shapes} | COMMON_ERRORS
            problems = [] if error["Code"] in declared else [f"{error['Code']} is not declared for {operation}"]
            return {"problems": problems, "error": {"code": error["Code"], "message": error["Message"]}}
        except HTTPClientError as failure:
            return {"problems": [], "error": {"code": type(failure).__name__, "message": str(failure)}}
        output.pop("ResponseMetadata", None)
        return {"problems": list(self.problems(model)), "output": output}

    def problems(self, model):
        shape = model.output_shape
        if shape is None:
            return
        if model.service_model.metadata["protocol"] == "query":
            yield from check_xml(shape, self.content)
        else:
            yield from check(shape, json.loads(self.content), shape.name)


caller = Caller()
for line in sys.stdin:
    request = json.loads(line)
    print(json.dumps(caller.call(**request), default=str), flush=True)
