using AlertBot.Deals;

namespace AlertBot.Developments.Reading;

/// <summary>
/// The kind as readers are told it and choose by it. The words of a headline say what sort of turn it is; what the deal is says where it is
/// taken: an offer or an agreement between those who sue each other is a turn of their lawsuit, and what else a regulator and who it regulates do is regulatory.
/// </summary>
internal static class ToldKind
{
    private const double ByDealAlone = 0.5;

    public static (DevelopmentKind Kind, double Confidence) Of(Deal deal, Telling telling) =>
        DealWording.Of(deal).IsLawsuit && IsTakenInCourt(telling.Kind) ? (DevelopmentKind.Litigation, Math.Max(ByDealAlone, telling.KindConfidence))
        : telling.Kind == DevelopmentKind.Other && DealWording.Of(deal).IsWithRegulator ? (DevelopmentKind.Regulatory, ByDealAlone)
        : (telling.Kind, telling.KindConfidence);

    // An authority, and who calls it off, act on their own; what is hedged stays hedged.
    private static bool IsTakenInCourt(DevelopmentKind kind) =>
        kind is DevelopmentKind.Other or DevelopmentKind.Announced or DevelopmentKind.Bid or DevelopmentKind.Investment
            or DevelopmentKind.Licensing or DevelopmentKind.Financial or DevelopmentKind.Personnel or DevelopmentKind.Amended;
}
