namespace AlertBot.Developments.Judging;

/// <summary>
/// What <c>AlertBot.Evaluation train</c> learnt, in log-odds: each line a sign and what it adds. Signs that begin with "body:" are set by hand, since the
/// headlines that were learnt from have no bodies; so is what hardly occurs there. The rest is fitted, held near the hand-set values before.
/// </summary>
internal static class LearntWeights
{
    public const string About =
        """
        bias -2.24
        amount -0.12
        authority, one side -0.34
        background -1.97
        beside 0.05
        beside, one side 0.48
        body: no word -1.5
        body: other side below -1.5
        body: somebody else -2.5
        body: results -2.5
        body: title names nobody -2.5
        body: words below -0.5
        both parties 3.34
        busy -0.77
        busy person -0.65
        busy, no word -1.14
        busy, one side -1.54
        counterpart -1.66
        counterpart, one side -2.02
        financial, another sort -1.27
        joined -0.2
        joined, no word -1.23
        kin word -0.64
        kin word, one side 0.25
        lately 2.79
        many sides 0.3
        more names -0.44
        near 1.6
        no turn -0.15
        no turn, no word -0.56
        no turn, one side -1
        no word -0.19
        other name -1.08
        other name, one side -2.21
        other subject -1.45
        other subject, contest -0.34
        party and context -0.51
        party and deal word 0.44
        party and kin of a deal word -0.97
        party and person of another 1.92
        party and product of another 1.55
        person and deal word -0.76
        personnel, another sort -0.75
        rare word 0.7
        shop -2.04
        sole side 2.42
        sole side, no other name 1.95
        subject 0.01
        topic -0.2
        topic, one side 0.12
        turn 0.74
        turn of another sort 0.22
        turn of another sort, one side -0.84
        turn, one side 0.23
        word 0.51
        word further down -0.4
        word, one side -0.12
        words 1.06
        """;

    public const string Report =
        """
        bias 1.15
        amended 0.13
        announced -0.22
        bid 0.04
        both 0.04
        completed 0.09
        explainer -3.49
        financial -0.98
        in capitals -0.6
        investment 0.22
        lately 0.22
        licensing 0.03
        list -3.13
        litigation 0.39
        live hub -3.53
        marked as no report -6
        no turn -0.45
        number 0.49
        opinion -3.08
        other 0.02
        other name -0.3
        personnel 0.03
        podcast or newsletter -4
        question -3.39
        reaction -2.41
        recap -4
        regulatory 0.38
        rejected 0.12
        roundup -4
        rumour 0.11
        section -4.02
        short -0.59
        speculative -0.65
        subject 0.73
        terminated -0.19
        topic -0.21
        turn 0.95
        """;

    public const string Same =
        """
        bias 0.42
        answer -2
        borne out -3.64
        days -1.7
        days at first -1
        dice 1.8
        kind unknown 1.04
        nothing shared -0.13
        nothing shared, within hours 1.12
        other kind -0.3
        other number -0.11
        overlap 3.61
        overlap after a day 0.3
        rarest word -0.22
        same kind 0.82
        same kind, nothing shared, within a day 0.02
        same kind, once 0.87
        same kind, within a day 1.51
        shared number 1.95
        shared words -0.42
        within hours 0.84
        """;
}
