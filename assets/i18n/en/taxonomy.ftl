# taxonomy
