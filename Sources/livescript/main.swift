import LiveScriptCLI

