using AlertBot.Developments.Facts.Lexing;

namespace AlertBot.Developments.Facts.Amounts;

/// <summary>What an amount is paid for: "a share", "per barrel", "-a-share", "each year".</summary>
internal static class Rate
{
    public static string? Read(Scan scan) => Read(ref scan);

    /// <summary>Behind the rate, or where it would begin when there is none.</summary>
    public static int EndOf(Scan scan)
    {
        var ahead = scan;
        return Read(ref ahead) is null ? scan.At : ahead.At;
    }

    private static string? Read(ref Scan scan)
    {
        scan.Hyphen();
        var isTold = scan.Any("a", "an", "per", "each", "every") || scan.Sign('/');
        scan.Hyphen();
        if (!isTold || !scan.IsKind(LexemeKind.Word))
            return null;
        var word = scan.Span.ToString().ToLowerInvariant();
        scan.At++;
        // "$2.8 billion a year ago" is no rate.
        return Units.TryGet(word, out var unit) && !scan.IsAny("ago", "earlier", "later", "before", "after") ? unit : null;
    }

    private static readonly WordTable<string> Units = WordTables.Pairs(
        "share=share unit=unit barrel=barrel ounce=ounce tonne=tonne ton=ton year=year yr=year annum=year month=month week=week day=day hour=hour quarter=quarter user=user seat=seat "
        + "gallon=gallon litre=litre liter=liter kilogram=kilogram pound=pound bushel=bushel head=head person=person customer=customer employee=employee aircraft=aircraft plane=plane "
        + "vehicle=vehicle car=car token=token minute=minute ad=share ads=share",
        word => word);
}
