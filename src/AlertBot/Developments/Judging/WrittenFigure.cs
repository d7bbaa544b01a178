using System.Globalization;
using System.Text.RegularExpressions;

namespace AlertBot.Developments.Judging;

/// <summary>A normalised number ("USD 38000000000", "USD250b") as people write it: "$38 billion". Anything else stays as it is.</summary>
internal static partial class WrittenFigure
{
    public static string Of(string number) => Money().Match(number) is { Success: true } money && decimal.TryParse(money.Groups["value"].Value, CultureInfo.InvariantCulture, out var value)
        ? Sign(money.Groups["currency"].Value) + Amount(value * Scale(money.Groups["scale"].Value))
        : number;

    private static decimal Scale(string scale) => scale switch
    {
        "b" => 1_000_000_000m,
        "m" => 1_000_000m,
        _ => 1,
    };

    private static string Sign(string currency) => currency switch
    {
        "USD" => "$",
        "EUR" => "€",
        "GBP" => "£",
        _ => $"{currency} ",
    };

    private static string Amount(decimal value) => value switch
    {
        >= 1_000_000_000m => $"{Short(value / 1_000_000_000m)} billion",
        >= 1_000_000m => $"{Short(value / 1_000_000m)} million",
        _ => value.ToString("#,0.##", CultureInfo.InvariantCulture),
    };

    private static string Short(decimal value) => value.ToString("#,0.##", CultureInfo.InvariantCulture);

    [GeneratedRegex("^(?<currency>[A-Z]{3}) ?(?<value>[0-9]+(\\.[0-9]+)?)(?<scale>[bm]?)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Money();
}
