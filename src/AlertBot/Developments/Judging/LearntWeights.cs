namespace AlertBot.Developments.Judging;

/// <summary>
/// What <c>AlertBot.Evaluation train</c> learnt, in log-odds: each line a sign and what it adds. Signs that begin with "body:" are set by hand, since the
/// headlines that were learnt from have no bodies; so is what hardly occurs there. The rest is fitted, held near the hand-set values before.
/// </summary>
internal static class LearntWeights
{
    public const string About =
        """
        bias -1
        both parties 2.5
        party and person of another 2
        party and product of another 1
        party and deal word 0.3
        party and kin of a deal word -0.3
        party and context -0.5
        person and deal word -0.5
        turn 0.8
        turn, one side 0.8
        no turn -0.7
        no turn, one side -0.7
        word 0.7
        words 0.4
        rare word 0.4
        no word -0.5
        beside, one side 0.8
        turn of another sort -0.3
        turn of another sort, one side -0.8
        sole side 1
        sole side, no other name 1
        no turn, no word -1
        authority, one side -0.2
        busy person -0.5
        financial, another sort -0.7
        personnel, another sort -0.7
        kin word 0.4
        kin word, one side 0.4
        joined, no word -1.5
        other name -0.6
        other name, one side -1
        other subject -0.8
        counterpart, one side -2
        counterpart -0.5
        busy, one side -0.7
        background -0.8
        shop -2
        near 1
        lately 0.3
        body: other side below -1.5
        body: words below -0.5
        body: no word -1.5
        """;

    public const string Report =
        """
        bias 1.5
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
