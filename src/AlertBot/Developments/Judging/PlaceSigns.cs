using AlertBot.Deals;
using AlertBot.Developments.Reading;

namespace AlertBot.Developments.Judging;

/// <summary>
/// Whether a headline plays in a country that the deal has nothing to do with: what a German court or the EU does to a party is mostly another matter. Countries
/// that the deal file names or that were told of it before are its own.
/// </summary>
internal static class PlaceSigns
{
    // Countries and unions whose courts, regulators and markets business news are about, with their adjectives and seats of government.
    private static readonly HashSet<string> _places = [.. (
        "uk britain british london eu europe european brussels germany german berlin france french paris italy italian rome spain spanish madrid netherlands dutch ireland irish "
        + "sweden swedish denmark danish norway norwegian finland finnish poland polish switzerland swiss austria austrian belgium belgian turkey turkish russia russian "
        + "australia australian canada canadian india indian japan japanese tokyo korea korean seoul china chinese beijing taiwan taiwanese singapore indonesia indonesian "
        + "brazil brazilian mexico mexican argentina israel israeli saudi emirates qatar nigeria nigerian kenya kenyan africa african").Split(' ')];

    public static IEnumerable<Sign> Of(Deal deal, DealMatch match, Headline headline, DealHead head)
    {
        foreach (var word in headline.Words.Select(word => word.Word).Where(_places.Contains))
        {
            if (DealWording.Of(deal).Own.Contains(word) || IsTold(head, Vocabulary.Meaning(word)))
                continue;
            yield return new($"place of another{Sides.Sided(deal, match)}", $"“{word}” is no place of the deal’s");
            yield break;
        }
    }

    private static bool IsTold(DealHead head, string meaning) => head.Signatures.Any(signature => signature.Words.Contains(meaning));
}
