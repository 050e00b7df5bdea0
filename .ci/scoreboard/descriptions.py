"""The descriptions of a run: files, and the operations of WorkOS Connect as a part of a larger file."""

import json

CONNECT = "/connect/"
METHODS = {"get", "put", "post", "delete", "options", "head", "patch", "trace"}


class Description:
    """A description in a file, with its name in the report."""

    def __init__(self, name, title, path):
        self.name, self.title, self.path = name, title, path
        self.document = json.loads(path.read_text())

    def operations(self):
        return sum(len(METHODS & item.keys()) for item in self.document.get("paths", {}).values())

    def is_connect(self):
        """Returns whether all operations are those of WorkOS Connect, for which the payloads are."""
        paths = self.document.get("paths", {})
        return bool(paths) and all(path.startswith(CONNECT) for path in paths)

    def part_name(self):
        """Returns the name of the part of WorkOS Connect."""
        return f"{self.name}-connect"

    def connect(self, folder):
        """Returns the part of WorkOS Connect as a separate description; `None` if there is none."""
        paths = {path: item for path, item in self.document.get("paths", {}).items() if path.startswith(CONNECT)}
        if not paths or self.is_connect():
            return None
        part = {key: value for key, value in self.document.items() if key not in ("paths", "components", "webhooks")}
        part["paths"] = paths
        part["components"] = self.components(paths)
        path = folder / f"{self.part_name()}.json"
        path.write_text(json.dumps(part, indent=1))
        return Description(path.stem, f"{self.title}, only {CONNECT}*", path)

    def components(self, paths):
        """Returns the components to which these paths refer, also by other components, and all security schemes."""
        source = self.document.get("components", {})
        found = {"securitySchemes": source.get("securitySchemes", {})}
        queue = list(references(paths))
        while queue:
            kind, name = queue.pop()
            if name not in found.setdefault(kind, {}):
                found[kind][name] = source[kind][name]
                queue.extend(references(source[kind][name]))
        return found


def references(node):
    """Yields (kind, name) of each reference to a component."""
    if isinstance(node, dict):
        target = node.get("$ref")
        if isinstance(target, str) and target.startswith("#/components/"):
            yield tuple(target.split("/")[2:4])
        node = list(node.values())
    if isinstance(node, list):
        for child in node:
            yield from references(child)
