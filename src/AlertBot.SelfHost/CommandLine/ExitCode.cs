namespace AlertBot.SelfHost.CommandLine;

/// <summary>What scripts can trust.</summary>
internal static class ExitCode
{
    public const int Fine = 0;
    /// <summary>It ran, and some of the input was bad.</summary>
    public const int BadInput = 1;
    /// <summary>It could not run: a setting, a file or a port.</summary>
    public const int CannotRun = 2;
}
