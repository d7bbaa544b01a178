namespace AlertBot.Feeds.Formats;

/// <summary>
/// Zones by name: RFC 822 section 5.1, and the abbreviations of other places that are not ambiguous in practice. RFC 2822 section 4.3
/// withdraws the military letters, because RFC 822 had their signs wrong, so a letter counts as UTC; so does any unknown name.
/// </summary>
internal static class TimeZoneNames
{
    /// <summary>The offset of a zone of the tz database ("Europe/Brussels") at a local time; none when this machine does not know it.</summary>
    public static TimeSpan OffsetAt(string place, DateTime local) =>
        TimeZoneInfo.TryFindSystemTimeZoneById(place, out var zone) ? zone.GetUtcOffset(DateTime.SpecifyKind(local, DateTimeKind.Unspecified)) : TimeSpan.Zero;

    public static TimeSpan Offset(string name) => TimeSpan.FromHours(name.ToUpperInvariant() switch
    {
        "HST" => -10,
        "AKST" => -9,
        "PST" or "PT" or "AKDT" => -8,
        "MST" or "MT" or "PDT" => -7,
        "CST" or "CT" or "MDT" => -6,
        "EST" or "ET" or "CDT" => -5,
        "EDT" or "AST" or "AT" => -4,
        "NST" => -3.5,
        "ADT" or "BRT" or "ART" => -3,
        "NDT" => -2.5,
        "BST" or "CET" or "MEZ" or "MET" or "WEST" => 1,
        "CEST" or "MESZ" or "MEST" or "EET" or "SAST" => 2,
        "EEST" or "MSK" => 3,
        "MSD" => 4,
        "PKT" => 5,
        "IST" => 5.5,
        "SGT" or "HKT" or "AWST" => 8,
        "JST" or "KST" => 9,
        "ACST" => 9.5,
        "AEST" => 10,
        "AEDT" => 11,
        "NZST" => 12,
        "NZDT" => 13,
        _ => 0
    });
}
