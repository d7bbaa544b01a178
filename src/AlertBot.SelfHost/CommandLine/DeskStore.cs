using System.CommandLine;
using AlertBot.Deals;
using AlertBot.SelfHost.Replay;
using AlertBot.Storage;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace AlertBot.SelfHost.CommandLine;

/// <summary>The desk's stores for a command that looks into them or changes them, by the same settings as <c>run</c>; nothing is started.</summary>
internal static class DeskStore
{
    public static readonly Option<string?> Option = new("--store") { Description = "the SQLite file (setting Storage:File) [default: alertbot.db]" };

    public static WebApplication Open(ParseResult parsed, GivenDeals? deals = null)
    {
        var builder = SelfHostApp.Prepare([new("Storage:File", parsed.GetValue(Option))]);
        if (deals is not null)
            builder.Services.Replace(ServiceDescriptor.Singleton<IDealStore>(deals));
        return builder.Build(port: 0);
    }

    /// <summary>For a command that only looks: a store that is not there is a mistyped name, and is not made.</summary>
    public static WebApplication OpenKept(ParseResult parsed)
    {
        var app = Open(parsed);
        var options = app.Services.GetRequiredService<IOptions<StorageOptions>>().Value;
        if (!options.InCloud && !File.Exists(options.File))
            throw new CommandFailure($"there is no store {Path.GetFullPath(options.File)}: name it with --store, or make one with alertbot run or alertbot feeds add.");

        return app;
    }
}
