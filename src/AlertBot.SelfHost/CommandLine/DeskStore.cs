using System.CommandLine;
using AlertBot.Deals;
using AlertBot.SelfHost.Replay;
using Microsoft.Extensions.DependencyInjection.Extensions;

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
}
