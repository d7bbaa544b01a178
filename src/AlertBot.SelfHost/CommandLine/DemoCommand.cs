using System.CommandLine;
using AlertBot.SelfHost.Demo;

namespace AlertBot.SelfHost.CommandLine;

/// <summary><c>alertbot demo</c>: everything running on the sample story.</summary>
internal static class DemoCommand
{
    private static readonly Option<int> _port = new("--port") { Description = "port of the page that shows the channel", DefaultValueFactory = _ => 5080 };
    private static readonly Option<int> _seconds = new("--seconds")
    {
        Description = "how long the months of the story take, 1 to 3600",
        DefaultValueFactory = _ => 45,
    };
    private static readonly Option<string?> _store = new("--store")
    {
        Description = "folder that keeps the demo, so that it goes on where it stopped [default: a temporary one]",
    };
    private static readonly Option<bool> _exit = new("--exit")
    {
        Description = "tell the story as fast as possible without the page, print the channel as text, and exit",
    };

    public static Command Create()
    {
        _seconds.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 1 or > 3600)
                result.AddError("--seconds takes a whole number from 1 to 3600.");
        });
        var command = new Command("demo", "Show everything at work on a sample story: no account, token or network is needed.")
        {
            _port, _seconds, _store, _exit,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var exit = parsed.GetValue(_exit);
        using var store = DemoStore.Open(parsed.GetValue(_store));
        await using var demo = new DemoHouse(store);
        await demo.OpenAsync(exit ? 0 : parsed.GetValue(_port), hurry: exit, cancellationToken);
        return exit
            ? await ExitAsync(demo, cancellationToken)
            : await ShowAsync(demo, TimeSpan.FromSeconds(parsed.GetValue(_seconds)), cancellationToken);
    }

    private static async Task<int> ExitAsync(DemoHouse demo, CancellationToken cancellationToken)
    {
        await demo.TellAsync(TimeSpan.Zero, cancellationToken);
        await demo.PrintAsync(Console.Out, cancellationToken);
        return ExitCode.Fine;
    }

    private static async Task<int> ShowAsync(DemoHouse demo, TimeSpan length, CancellationToken cancellationToken)
    {
        Console.WriteLine($"""
            AlertBot's demo: open {demo.Page} and watch the channel.
            Seven months of sample news pass in {length.TotalSeconds:0} seconds. Ask there: /deal timeline, /deal terms, /faq ask.
            Ctrl+C stops it.
            """);
        try
        {
            await demo.TellAsync(length, cancellationToken);
            Console.WriteLine($"The story is told. The page stays at {demo.Page} until Ctrl+C.");
            await demo.GoOnAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            Console.WriteLine("The demo is over.");
        }

        return ExitCode.Fine;
    }
}
