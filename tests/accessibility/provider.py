"""What the provider has, asked of itself and past the program."""
import base64
import json
import urllib.request

# Never through a proxy of the machine's.
_DIRECT = urllib.request.build_opener(urllib.request.ProxyHandler({}))


class Provider:
    """The provider's side of one account of the sandbox."""

    def __init__(self, url, account):
        # The sandbox's audiences are those of the provider that it stands for.
        self._audience = f'https://api.dintero.com/v1/accounts/{account["account_id"]}'
        self._address = f'{url}/v1/accounts/{account["account_id"]}'
        self._basic = base64.b64encode(f'{account["client_id"]}:{account["client_secret"]}'.encode()).decode()
        self._bearer = None

    def _ask(self, method, path, authorization, body=None):
        request = urllib.request.Request(
            f"{self._address}/{path}", method=method, data=None if body is None else json.dumps(body).encode(),
            headers={"Authorization": authorization, "Content-Type": "application/json"})
        with _DIRECT.open(request, timeout=20) as answer:
            return json.load(answer)

    def _call(self, method, path, body=None):
        if self._bearer is None:
            wanted = {"grant_type": "client_credentials", "audience": self._audience}
            self._bearer = "Bearer " + self._ask("POST", "auth/token", f"Basic {self._basic}", wanted)["access_token"]
        return self._ask(method, path, self._bearer, body)

    def clients(self):
        """The clients by their names, each with the scopes of its grants."""
        scopes = {}
        for grant in self._call("GET", "auth/client-grants"):
            scopes.setdefault(grant["client_id"], set()).update(grant["scope"])
        return {client.get("name", ""): client | {"scopes": scopes.get(client["id"], set())}
                for client in self._call("GET", "auth/clients")}

    def client(self, name):
        return self.clients().get(name)

    def replace_secret(self, name):
        """As somebody does it elsewhere: whoever has the old one is not told."""
        self._call("POST", f'auth/clients/{self.client(name)["id"]}/rotate-secret', {})
