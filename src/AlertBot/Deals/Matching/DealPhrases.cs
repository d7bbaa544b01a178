using AlertBot.Text;

namespace AlertBot.Deals.Matching;

/// <summary>What a deal file asks to look for.</summary>
internal static class DealPhrases
{
    // Shorter surnames are mostly words ("Son", "Ma").
    private const int ShortestSurname = 4;

    public static IEnumerable<Phrase> Of(Deal deal, int number)
    {
        IEnumerable<Phrase> Phrases(int party, PhraseRole role, IEnumerable<string> texts) => texts.Select(text => new Phrase(number, party, role, text));
        return deal.Parties
            .SelectMany((party, i) => Phrases(i, PhraseRole.Name, party.Aliases.Prepend(party.Name))
                .Concat(Phrases(i, PhraseRole.Person, party.People))
                .Concat(Phrases(i, PhraseRole.Surname, party.People.SelectMany(Surname).Except(party.Aliases)))
                .Concat(Phrases(i, PhraseRole.Product, party.Products))
                .Concat(Phrases(i, PhraseRole.Context, party.Context))
                .Concat(Phrases(i, PhraseRole.NotParty, party.Exclude)))
            .Concat(Phrases(-1, PhraseRole.DealWord, deal.DealWords))
            .Concat(Phrases(-1, PhraseRole.KinWord, WordKin.Of(deal.DealWords)))
            .Concat(Phrases(-1, PhraseRole.NotDeal, deal.Exclude));
    }

    private static IEnumerable<string> Surname(string person)
    {
        var words = Tokens.Of(person);
        return words.Count > 1 && words[^1].Word.Length >= ShortestSurname ? [person[words[^1].Start..words[^1].End]] : [];
    }
}
