using System.Collections.Immutable;
using System.Globalization;
using AlertBot.Alerts;
using AlertBot.Deals;
using AlertBot.Developments;

namespace AlertBot.Commands;

/// <summary>A subscription after the options of a command, and one sentence for each option that could not be used.</summary>
internal sealed class SubscriptionEdit
{
    // More in an hour is no limit that anybody would notice.
    private const int MostPerHour = 1_000;

    private readonly List<string> _problems = [];

    private SubscriptionEdit(Subscription before) => After = before;

    public Subscription After { get; private set; }

    public IReadOnlyList<string> Problems => _problems;

    public static SubscriptionEdit Of(Subscription before, CommandRequest request, IReadOnlyList<Deal> deals)
    {
        var edit = new SubscriptionEdit(before);
        Take(request.Get(SubscriptionOptions.Deals), text => edit.ReadDeals(text, deals));
        Take(request.Get(SubscriptionOptions.Kinds), edit.ReadKinds);
        Take(request.Get(SubscriptionOptions.Least), text => edit.Number("least", text, 1, 5, number => edit.After with { LeastImportance = number }));
        Take(request.Get(SubscriptionOptions.Urgent), text => edit.Number("urgent", text, 0, 5, number => edit.After with { UrgentFrom = number == 0 ? null : number }));
        Take(request.Get(SubscriptionOptions.PerHour), text => edit.Number("per-hour", text, 0, MostPerHour, number => edit.After with { MostPerHour = number == 0 ? null : number }));
        Take(request.Get(SubscriptionOptions.NoRole), _ => edit.After = edit.After with { Role = null });
        Take(request.Get(SubscriptionOptions.Role), edit.ReadRole);
        Take(request.Get(SubscriptionOptions.Template), edit.ReadTemplate);
        return edit;
    }

    /// <summary>No hours at all end them.</summary>
    public static SubscriptionEdit OfQuiet(Subscription before, string? from, string? to, string? zone)
    {
        var edit = new SubscriptionEdit(before);
        if (from is null && to is null)
        {
            edit.After = before with { Quiet = null };
            return edit;
        }

        var (begin, end, where) = (edit.Time("from", from), edit.Time("to", to), edit.Zone(zone));
        if (begin == end && edit.Problems.Count == 0)
            edit._problems.Add("Quiet hours that end when they begin are none. Leave out both times to have none.");
        edit.After = before with { Quiet = new(begin, end, where) };
        return edit;
    }

    /// <param name="every">"day", a day of the week, or "never".</param>
    public static SubscriptionEdit OfDigest(Subscription before, string every, string? at, string? zone)
    {
        var edit = new SubscriptionEdit(before);
        if (every.Equals("never", StringComparison.OrdinalIgnoreCase))
            edit.After = before with { Digest = null };
        else if (every.Equals("day", StringComparison.OrdinalIgnoreCase))
            edit.After = before with { Digest = new(edit.Time("at", at), edit.Zone(zone)) };
        else if (!char.IsDigit(every[0]) && Enum.TryParse<DayOfWeek>(every, ignoreCase: true, out var day))
            edit.After = before with { Digest = new(edit.Time("at", at), edit.Zone(zone), day) };
        else
            edit._problems.Add($"“{Choice.Cut(every)}” is not “day”, a day of the week such as “monday”, or “never”.");
        return edit;
    }

    private static void Take(string? text, Action<string> read)
    {
        if (text is not null)
            read(text);
    }

    private void ReadDeals(string text, IReadOnlyList<Deal> deals)
    {
        if (text.Equals(SubscriptionOptions.Everything, StringComparison.OrdinalIgnoreCase))
        {
            After = After with { Deals = [] };
            return;
        }

        var named = Parts(text).Select(name => (Name: name, Deal: DealLookup.Find(deals, name))).ToList();
        _problems.AddRange(named.Where(one => one.Deal is null).Select(one => DealLookup.NotFound(deals, one.Name).Text));
        After = After with { Deals = [.. named.Select(one => one.Deal).OfType<Deal>().Select(deal => deal.Id).Distinct()] };
    }

    private void ReadKinds(string text)
    {
        if (text.Equals(SubscriptionOptions.Everything, StringComparison.OrdinalIgnoreCase))
        {
            After = After with { Kinds = [] };
            return;
        }

        var named = Parts(text).Select(name => (Name: name, Kind: Kind(name))).ToList();
        _problems.AddRange(named.Where(one => one.Kind is null)
            .Select(one => $"I know no kind “{Choice.Cut(one.Name)}”. There are {string.Join(", ", Enum.GetNames<DevelopmentKind>()).ToLowerInvariant()}."));
        After = After with { Kinds = [.. named.Select(one => one.Kind).OfType<DevelopmentKind>().Distinct()] };
    }

    private void ReadRole(string text)
    {
        if (text.Length is >= 17 and <= 20 && text.All(char.IsAsciiDigit))
            After = After with { Role = text };
        else
            _problems.Add($"“{Choice.Cut(text)}” is no role of this server.");
    }

    private void ReadTemplate(string text)
    {
        var template = text.Equals(SubscriptionOptions.None, StringComparison.OrdinalIgnoreCase) ? null : text;
        if (template is not null && AlertTemplate.Problem(template) is { } problem)
            _problems.Add(problem);
        else
            After = After with { Template = template };
    }

    private void Number(string option, string text, int least, int most, Func<int, Subscription> change)
    {
        if (double.TryParse(text, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most && number == Math.Floor(number))
            After = change((int)number);
        else
            _problems.Add($"“{option}” is a whole number from {least} to {most}, not “{Choice.Cut(text)}”.");
    }

    private TimeOnly Time(string option, string? text)
    {
        if (TimeOnly.TryParseExact(text ?? "", ["H:mm", "%H", "h:mmtt", "h:mm tt", "htt", "h tt"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
            return time;

        _problems.Add($"“{option}” is a time of day such as 22:00{(text is null ? " and is missing" : $", not “{Choice.Cut(text)}”")}.");
        return default;
    }

    private string Zone(string? text)
    {
        var name = text ?? After.Quiet?.Zone ?? After.Digest?.Zone ?? "UTC";
        if (TimeZones.Find(name) is { } zone)
            return zone;

        _problems.Add($"I know no time zone “{Choice.Cut(name)}”. They are called as in Europe/Berlin or America/New_York.");
        return name;
    }

    private static DevelopmentKind? Kind(string name) =>
        !char.IsDigit(name[0]) && Enum.TryParse<DevelopmentKind>(name, ignoreCase: true, out var kind) && Enum.IsDefined(kind) ? kind : null;

    private static ImmutableArray<string> Parts(string text) => [.. text.Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
}
