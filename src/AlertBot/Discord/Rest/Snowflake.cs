using System.Globalization;

namespace AlertBot.Discord.Rest;

/// <summary>Discord's ids hold the time they were made at (reference, snowflakes).</summary>
internal static class Snowflake
{
    private const long Epoch = 1_420_070_400_000;
    private const int TimeShift = 22;

    /// <summary>The smallest id of that millisecond: every message made from then on comes after it.</summary>
    public static ulong At(DateTimeOffset time) => (ulong)Math.Max(0, time.ToUnixTimeMilliseconds() - Epoch) << TimeShift;

    /// <summary>When the message was made by Discord's clock; null for what is no such id.</summary>
    public static DateTimeOffset? TimeOf(string id) =>
        ulong.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? DateTimeOffset.FromUnixTimeMilliseconds((long)(number >> TimeShift) + Epoch) : null;
}
