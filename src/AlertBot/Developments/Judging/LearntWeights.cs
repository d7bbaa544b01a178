namespace AlertBot.Developments.Judging;

/// <summary>
/// What <c>AlertBot.Evaluation train</c> learnt, in log-odds: each line a sign and what it adds. Signs that begin with "body:" are set by hand, since the
/// headlines that were learnt from have no bodies; so is what hardly occurs there. The rest is fitted, held near the hand-set values before.
/// </summary>
internal static class LearntWeights
{
    public const string About =
        """
        bias -2.01
        amount 0.04
        authority, one side -0.01
        background -2.25
        beside -0.02
        beside, one side 0.57
        body: no word -1.5
        body: title names nobody -2.5
        body: somebody else -2.5
        word further down -0.4
        body: other side below -1.5
        body: words below -0.5
        both parties 3.73
        busy 0.17
        busy person -0.57
        busy, one side -1.37
        counterpart -1.59
        counterpart, one side -2.01
        financial, another sort -1.5
        joined 0.38
        joined, no word -1.9
        kin word 0.51
        kin word, one side 0.81
        lately 2.51
        many sides 0.01
        more names -0.36
        near 1.84
        no turn -0.44
        no turn, no word -1.21
        no turn, one side -1.02
        no word -0.49
        other name -1.54
        other name, one side -2.08
        other subject -1.36
        other subject, contest -0.28
        party and context -0.67
        party and deal word 0.42
        party and kin of a deal word -0.97
        party and person of another 2.03
        party and product of another 1.09
        person and deal word -0.62
        personnel, another sort -0.7
        rare word 0.49
        shop -2.1
        sole side 1.76
        sole side, no other name 1.6
        subject -0.06
        topic 0.09
        topic, one side 0.2
        turn 0.84
        turn of another sort 0.16
        turn of another sort, one side -0.8
        turn, one side 0.08
        word 0.69
        words 0.42
        """;

    public const string Report =
        """
        bias 1.31
        amended 0.13
        announced 0.04
        bid -0.1
        both -0.14
        completed 0.08
        marked as no report -6
        explainer -3.45
        financial -0.74
        in capitals -0.58
        investment 0.16
        lately 0.25
        list -3.16
        litigation 0.5
        live hub -4.15
        no turn -0.62
        number 0.69
        opinion -3.13
        other 0.01
        other name -0.12
        personnel 0.02
        podcast or newsletter -4
        question -3.34
        reaction -2.5
        recap -4
        regulatory -0.01
        rejected 0.11
        roundup -4
        rumour 0.36
        section -4.01
        short -0.55
        speculative -0.73
        subject 0.57
        terminated -0.29
        topic -0.17
        turn 1.09
        """;

    public const string Same =
        """
        bias 0.53
        answer -0.71
        borne out -3.72
        days -2.98
        days at first -1.82
        dice 1.75
        kind unknown 1.08
        nothing shared -0.18
        nothing shared, within hours 1.12
        other kind 0.32
        overlap 3.5
        overlap after a day -0.7
        rarest word 0.11
        same kind 1.02
        same kind, nothing shared, within a day 0.02
        same kind, once 1.18
        same kind, within a day 0.98
        shared number 1.57
        shared words -0.08
        within hours 0.92
        """;
}
