import LiveScriptCLI

RunCommand.main()
