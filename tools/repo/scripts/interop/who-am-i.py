# Asks STS who a profile is, through nothing but boto3.
#
#   python who-am-i.py PROFILE
import json
import sys

import boto3

try:
    identity = boto3.Session(profile_name=sys.argv[1]).client("sts").get_caller_identity()
except Exception as error:
    sys.exit(f"{type(error).__name__}: {error}")
print(json.dumps({name: identity[name] for name in ("Account", "Arn")}))
