namespace AlertBot.Evaluation.Training;

/// <summary>What we would say by hand that each sign adds, in log-odds, before anything is learnt; few examples then move a weight little.</summary>
internal static class HandSet
{
    public const string About =
        """
        bias -1.5
        both parties 3
        party and person of another 2
        party and product of another 1
        party and deal word 0.3
        party and kin of a deal word -0.3
        party and context -0.5
        person and deal word -0.5
        product and deal word -0.5
        place of another -0.5
        place of another, one side -1
        place of another, sole side -0.5
        turn 0.8
        turn, one side 0.8
        no turn -0.7
        no turn, one side -0.7
        word 0.7
        rare word 0.4
        rare word, one side 0.6
        known amount 1.5
        asides, no word of the deal -2
        asides, kin of a word -1
        named for a matter, no word of the deal -0.5
        first, no word of the deal -0.5
        loose turn, no word of the deal -0.5
        loose turn, kin of a word -0.3
        same side -4
        word in the background -0.7
        word in the background, one side -1
        word in the background, sole side -0.7
        owner of another -1.5
        cover, both 1
        cover, one side 1
        cover, sole side 1
        pair 1
        pair with another -2
        joined, together 1.5
        sole side, beside 1
        sole side, kin 0.7
        matter: product -0.7
        matter: product, no turn -1
        matter: staff -0.7
        matter: staff, no turn -0.7
        matter: trouble -0.7
        matter: trouble, no turn -0.7
        matter: results -0.4
        matter: results, no turn -0.4
        no word -0.5
        beside, one side 0.8
        turn of another sort -0.3
        turn of another sort, one side -0.8
        sole side 1
        sole side, no other name 1
        no turn, no word -1
        busy person -0.5
        busy, no word -1.5
        kin word 0.4
        rare pair 0.5
        rare pair, kin 1.5
        kin word, one side 0.4
        joined, no word -2
        joined object, no word -2
        joined object -0.5
        listed -1
        counterpart unnamed -2
        other name -1
        other name, one side -1.6
        other subject -1.2
        counterpart, one side -2
        counterpart -1.2
        busy, one side -0.7
        background -2
        person, no word of the deal -1
        person, kin of a word -0.5
        case, one side 1
        case, sole side 0.5
        matter, sole side 0.3
        matter, one side 0.3
        plaintiff -1.5
        plaintiff, one side -0.5
        rival -2
        rival, one side -1
        rival, sole side -1
        shop -2
        near 1.5
        lately 1.2
        body: other side below -1.5
        body: words below -0.5
        body: no word -1.5
        body: title names nobody -3.5
        body: somebody else -2.5
        body: results -4
        word further down -0.4
        """;

    public const string Report =
        """
        bias 1.5
        marked as no report -6
        explainer -3
        opinion -3
        live hub -4
        reaction -2
        list -3
        recap -4
        podcast or newsletter -4
        roundup -4
        question -3
        section -4
        turn 0.8
        no turn -0.5
        speculative -1
        short -0.5
        short, no turn -1.5
        """;

    public const string Same =
        """
        bias -2
        overlap 5
        dice 2
        shared number 1.5
        same kind 0.7
        same kind, once 0.5
        answer -1.2
        borne out -1.5
        days -1
        nothing shared -1
        """;
}
