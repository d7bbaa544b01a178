using AlertBot.Alerts;

namespace AlertBot.Commands;

/// <summary>A subscription after its quiet hours or its digest were set.</summary>
internal static class ScheduleEdit
{
    /// <summary>No hours at all end them.</summary>
    public static SubscriptionEdit Quiet(Subscription before, string? from, string? to, string? zone)
    {
        if (from is null && to is null)
            return new SubscriptionEdit(before with { Quiet = null }, []);

        var reader = new OptionReader();
        var hours = new QuietHours(reader.Time("from", from), reader.Time("to", to), reader.Zone(zone, before));
        if (hours.From == hours.To && reader.Problems.Count == 0)
            reader.Refuse("Quiet hours that end when they begin are none. Leave out both times to have none.");
        return new SubscriptionEdit(before with { Quiet = hours }, reader.Problems);
    }

    public static bool IsNever(string? every) => "never".Equals(every, StringComparison.OrdinalIgnoreCase);

    /// <param name="every">"day", a day of the week, or "never".</param>
    public static SubscriptionEdit Digest(Subscription before, string every, string? at, string? zone)
    {
        if (IsNever(every))
            return new SubscriptionEdit(before with { Digest = null }, []);

        var reader = new OptionReader();
        if (every.Equals("day", StringComparison.OrdinalIgnoreCase))
            return new SubscriptionEdit(before with { Digest = new(reader.Time("at", at), reader.Zone(zone, before)) }, reader.Problems);
        if (!char.IsDigit(every[0]) && Enum.TryParse<DayOfWeek>(every, ignoreCase: true, out var day))
            return new SubscriptionEdit(before with { Digest = new(reader.Time("at", at), reader.Zone(zone, before), day) }, reader.Problems);

        return new SubscriptionEdit(before, [$"“{Choice.Cut(every)}” is not “day”, a day of the week such as “monday”, or “never”."]);
    }
}
