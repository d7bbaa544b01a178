namespace AlertBot.SelfHost.CommandLine;

/// <summary>What scripts can trust.</summary>
internal static class ExitCode
{
    public const int Fine = 0;
    /// <summary>Some of the input was bad: a file that is empty, a line that is broken, an article without a story.</summary>
    public const int BadInput = 1;
    /// <summary>It could not run: a setting, a file that is not there, or a port.</summary>
    public const int CannotRun = 2;
}
