using System.CommandLine;
using System.Globalization;

namespace AlertBot.Benchmarks.Asking;

/// <summary><c>start</c>: from the start of the self-host's process to the first answered PING, as Discord sends it when the address is entered.</summary>
internal static class StartCommand
{
    private static readonly Option<string?> _command = new("--alertbot") { Description = "a published alertbot; published anew if left out" };
    private static readonly Option<int> _times = new("--times") { DefaultValueFactory = _ => 15 };

    public static Command Create()
    {
        var command = new Command("start", "From the start of the process to the first answered PING: the median of several starts.") { _command, _times };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var path = parsed.GetValue(_command) ?? await Publishing.RunAsync(cancellationToken);
        using var caller = new DiscordCaller();
        var times = new List<double>();
        // The first one reads the files from disk, as after a deployment; it is told apart.
        for (var start = 0; start <= parsed.GetValue(_times); start++)
        {
            using var desk = ServedDesk.Start(path, Settings(caller));
            times.Add((await desk.AnswersAsync(caller, cancellationToken)).TotalMilliseconds);
        }

        var later = times.Skip(1).Order().ToArray();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"first start {times[0]:0} ms; then {later.Length} starts: median {later[later.Length / 2]:0} ms, fastest {later[0]:0}, slowest {later[^1]:0}; {MachineLoad.Tell()}"));
        return 0;
    }

    // An address where nothing answers: the start waits for nobody else.
    private static Dictionary<string, string> Settings(DiscordCaller caller) => new()
    {
        ["Discord__Token"] = "a token",
        ["Discord__ApiBase"] = "http://127.0.0.1:9/",
        ["Discord__PublicKey"] = caller.PublicKey,
    };
}
