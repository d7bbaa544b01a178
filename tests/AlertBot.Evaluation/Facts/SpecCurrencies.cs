using System.Globalization;
using AlertBot.Developments.Facts;

namespace AlertBot.Evaluation.Facts;

/// <summary>
/// What the Recognizers call a unit, as the product tells it. They leave a bare "dollar", "pound" or "franc" open and count cents and pence as units;
/// the product takes what business news means and tells whole units of the currency, so that their 470 pence are our GBP 4.70.
/// </summary>
internal static class SpecCurrencies
{
    private static readonly Dictionary<string, (string Iso, decimal Factor)> _units = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Dollar"] = ("USD", 1),
        ["Pound"] = ("GBP", 1),
        ["Franc"] = ("CHF", 1),
        ["Rupee"] = ("INR", 1),
        ["Peso"] = ("MXN", 1),
        ["Cent"] = ("USD", 0.01m),
        ["Pence"] = ("GBP", 0.01m),
        ["Penny"] = ("GBP", 0.01m),
        ["Krona"] = ("SEK", 1),
        ["Lira"] = ("TRY", 1),
        ["Dinar"] = ("KWD", 1),
        ["Peseta"] = ("ESP", 1),
        ["Netherlands guilder"] = ("NLG", 1),
        ["Dutch guilder"] = ("NLG", 1),
        ["Guilder"] = ("NLG", 1),
        ["Finnish markka"] = ("FIM", 1),
        ["Bitcoin"] = ("BTC", 1),
        ["French franc"] = ("FRF", 1),
        ["Belgian franc"] = ("BEF", 1),
        ["Deutsche mark"] = ("DEM", 1),
        ["German mark"] = ("DEM", 1),
        ["Mark"] = ("DEM", 1),
        ["Italian lira"] = ("ITL", 1),
        ["Escudo"] = ("PTE", 1),
        ["Greek drachma"] = ("GRD", 1),
        ["Schilling"] = ("ATS", 1),
        ["Irish pound"] = ("IEP", 1),
        ["Krone"] = ("NOK", 1),
        ["Riyal"] = ("SAR", 1),
        ["Ruble"] = ("RUB", 1),
        ["Austral"] = ("ARA", 1),
    };

    public static bool IsSame(SpecResult expected, Money found)
    {
        if (expected.Value is null || !decimal.TryParse(expected.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var value))
            return false;
        var (iso, factor) = expected.Currency is { } told ? (told, 1m) : _units.TryGetValue(expected.Unit ?? "", out var unit) ? unit : ("?", 1m);
        return iso == found.Currency && value * factor == found.Value;
    }
}
