using System.Globalization;

namespace AlertBot.DiscordEmulator;

/// <summary>The command line of the emulator as its own process.</summary>
internal static class EmulatorArguments
{
    public const string Usage = """
        The Discord emulator: Discord's REST API on loopback, with a page that shows the channels.

          --port N      the port on 127.0.0.1 (default 0: a free one)
          --data FILE   keep everything in this SQLite file (default: in memory)
          --token T     the bot's token (default: the data file's, or emulator-token)
          --guild NAME  the server's name (default: Deal Desk)
          --quiet       log failures only
        """;

    /// <returns>The options, or why there are none.</returns>
    public static (EmulatorOptions? Options, string? Problem) Read(IReadOnlyList<string> args)
    {
        var options = new EmulatorOptions();
        for (var i = 0; i < args.Count; i++)
        {
            var name = args[i];
            if (name is "--help" or "-h")
                return (null, Usage);
            if (name is "--quiet")
                options = options with { Quiet = true };
            else if (i + 1 == args.Count || With(options, name, args[++i]) is not { } changed)
                return (null, $"{name} is not an option, or its value is missing or wrong; --help lists the options.");
            else
                options = changed;
        }

        return (options, null);
    }

    private static EmulatorOptions? With(EmulatorOptions options, string name, string value) => name switch
    {
        "--port" when ushort.TryParse(value, CultureInfo.InvariantCulture, out var port) => options with { Port = port },
        "--data" => options with { DataFile = value },
        "--token" => options with { BotToken = value },
        "--guild" => options with { GuildName = value },
        _ => null,
    };
}
