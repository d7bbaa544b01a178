using System.Globalization;
using System.Text.Json.Serialization;

namespace AlertBot.DiscordEmulator.Wire;

/// <summary>A Discord id: milliseconds since 2015 in the upper 42 bits, written as a string in JSON (reference.mdx, "Snowflakes").</summary>
[JsonConverter(typeof(SnowflakeJson))]
internal readonly record struct Snowflake(ulong Value)
{
    private const int TimeShift = 22;

    private static readonly DateTimeOffset _epoch = new(2015, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static Snowflake First(DateTimeOffset at) => new((ulong)Math.Max(0, (long)(at - _epoch).TotalMilliseconds) << TimeShift);

    public static Snowflake? Parse(string? text) => TryParse(text, CultureInfo.InvariantCulture, out var id) ? id : null;

    /// <summary>Found by name: this is how a route value becomes an id.</summary>
    public static bool TryParse(string? text, IFormatProvider? provider, out Snowflake id)
    {
        var parsed = ulong.TryParse(text, NumberStyles.None, provider, out var value);
        id = new Snowflake(value);
        return parsed;
    }

    public DateTimeOffset Time() => _epoch.AddMilliseconds(Value >> TimeShift);

    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
