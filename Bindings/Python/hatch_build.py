"""Says of the wheel that it carries a library for this kind of machine, whichever Python runs it."""

import pathlib
import sysconfig

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class LibraryHook(BuildHookInterface):
    def initialize(self, version, build_data):
        if not pathlib.Path(self.root, "src/vmfa/libvmfa.so.0").exists():
            raise FileNotFoundError("src/vmfa/libvmfa.so.0 is missing: Bindings/Python/build-wheel builds the wheel")
        build_data["pure_python"] = False
        build_data["tag"] = "py3-none-" + sysconfig.get_platform().replace("-", "_").replace(".", "_")
