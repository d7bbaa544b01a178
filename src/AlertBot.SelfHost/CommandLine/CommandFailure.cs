namespace AlertBot.SelfHost.CommandLine;

/// <summary>What the user can mend himself: the message is the one line he is shown, without a stack.</summary>
internal sealed class CommandFailure(string message) : Exception(message);
