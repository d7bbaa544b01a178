using AlertBot.Alerts;
using AlertBot.Deals;

namespace AlertBot.Commands;

/// <summary>A subscription after the options of a command, and one sentence for each option that could not be used.</summary>
internal sealed record SubscriptionEdit(Subscription After, IReadOnlyList<string> Problems)
{
    // More in an hour is no limit that anybody would notice.
    private const int MostPerHour = 1_000;

    /// <summary>What the request leaves out stays as it was.</summary>
    public static SubscriptionEdit Of(Subscription before, CommandRequest request, IReadOnlyList<Deal> deals)
    {
        var reader = new OptionReader();
        var wanted = new WantedReader(reader, deals);
        var after = before;
        Take(SubscriptionOptions.Deals, text => after with { Deals = wanted.Deals(text) });
        Take(SubscriptionOptions.Kinds, text => after with { Kinds = wanted.Kinds(text) });
        Take(SubscriptionOptions.Least, text => after with { LeastImportance = reader.Number("least", text, 1, 5) });
        Take(SubscriptionOptions.Urgent, text => after with { UrgentFrom = reader.NumberOrNone("urgent", text, 5) });
        Take(SubscriptionOptions.PerHour, text => after with { MostPerHour = reader.NumberOrNone("per-hour", text, MostPerHour) });
        Take(SubscriptionOptions.NoRole, text => text.Trim().ToUpperInvariant() is "NO" or "FALSE" ? after : after with { Role = null });
        Take(SubscriptionOptions.Role, text => after with { Role = reader.Role(text) });
        Take(SubscriptionOptions.Template, text => after with { Template = reader.Template(text) });
        Take(SubscriptionOptions.Threads, text => after with { Threads = reader.Threads(text) });
        return new SubscriptionEdit(after, reader.Problems);

        void Take(CommandOption option, Func<string, Subscription> read) => after = request.Get(option) is { } text ? read(text) : after;
    }
}
