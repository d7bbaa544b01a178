namespace AlertBot.Benchmarks.Asking;

/// <summary>How many others want the processors, which a figure in milliseconds is not to be read without.</summary>
internal static class MachineLoad
{
    private const string Average = "/proc/loadavg";

    public static string Tell() =>
        $"the machine's load is {(File.Exists(Average) ? File.ReadAllText(Average).Split(' ')[0] : "not known")} on {Environment.ProcessorCount} processors";
}
