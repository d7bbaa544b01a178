namespace AlertBot.SelfHost.CommandLine;

/// <summary>What the user can mend himself: the message is the one line he is shown, without a stack.</summary>
#pragma warning disable CA1032 // The standard constructors: a failure without its line for the user would be none.
internal sealed class CommandFailure(string message, int code = ExitCode.CannotRun) : Exception(message)
{
    public int Code => code;
}

#pragma warning restore CA1032
