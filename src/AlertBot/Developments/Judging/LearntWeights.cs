namespace AlertBot.Developments.Judging;

/// <summary>
/// What <c>AlertBot.Evaluation train</c> learnt, in log-odds: each line a sign and what it adds. Signs that begin with "body:" are set by hand, since the
/// headlines that were learnt from have no bodies; so is what hardly occurs there. The rest is fitted, held near the hand-set values before.
/// </summary>
internal static class LearntWeights
{
    public const string About =
        """
        bias -1.61
        amount -0.19
        authority, one side -0.14
        background -2.45
        beside -0.14
        beside, one side 0.52
        body: no word -1.5
        body: other side below -1.5
        body: results -2.5
        body: somebody else -2.5
        body: title names nobody -2.5
        body: words below -0.5
        both parties 3.79
        busy 0.54
        busy person -0.67
        busy, no word -1.08
        busy, one side -1.54
        counterpart -1.56
        counterpart unnamed -1.71
        counterpart, one side -2.01
        financial, another sort -1.49
        joined 0.18
        joined object -0.42
        joined object, no word -1.66
        joined, no word -1.63
        joined, together 1.68
        kin word 0.37
        kin word, one side 0.66
        known amount 1.62
        lately 2.48
        listed -1.01
        many sides 0.02
        matter: product -0.89
        matter: product, no turn -1.2
        matter: results -0.6
        matter: results, no turn -0.52
        matter: staff -0.95
        matter: staff, no turn -0.65
        matter: trouble -0.71
        matter: trouble, no turn -0.85
        more names -0.45
        near 1.52
        no turn -0.4
        no turn, no word -0.95
        no turn, one side -0.99
        no word -0.28
        other name -1.42
        other name, one side -2.12
        other subject -1.31
        other subject, contest -0.35
        pair 1.11
        pair with another -1.74
        party and context -0.5
        party and deal word 0.35
        party and kin of a deal word -1.08
        party and person of another 1.94
        party and product of another 1.14
        person and deal word -0.64
        personnel, another sort -0.77
        rare word 0.36
        rare word, one side 0.64
        shop -2.07
        sole side 1.5
        sole side, beside 1.18
        sole side, kin 0.66
        sole side, no other name 1.4
        subject -0.25
        topic -0.02
        topic, one side 0.26
        turn 0.99
        turn of another sort 0.1
        turn of another sort, one side -0.87
        turn, one side 0.04
        word 0.58
        word further down -0.4
        word, one side -0.09
        words 0.09
        words, one side 1.05
        """;

    public const string Report =
        """
        bias 1.81
        amended 0.1
        announced -0.12
        bid -0.13
        both -0.08
        completed 0.06
        explainer -3.52
        financial -0.48
        in capitals -0.47
        investment 0.14
        lately 0.15
        list -3.2
        litigation 0.4
        live hub -4.15
        marked as no report -6
        no turn -0.43
        number 0.46
        opinion -3.45
        other 0.13
        other name -0.24
        personnel 0.02
        podcast or newsletter -4
        question -3.38
        reaction -2.77
        recap -4.01
        regulatory -0.08
        rejected 0.08
        roundup -4
        rumour 0.39
        section -4
        short -0.46
        short, no turn -1.56
        speculative -0.87
        subject 0.65
        terminated -0.42
        topic -0.17
        turn 0.9
        """;

    public const string Same =
        """
        bias -0.56
        answer -2
        borne out -3.6
        days -1.7
        days at first -1
        dice 1.54
        kind unknown 0.85
        nothing shared -0.26
        nothing shared, within hours 1.15
        other kind -0.14
        other number -0
        overlap 3.14
        overlap after a day 0.3
        rarest word 0.02
        same kind 0.29
        same kind, nothing shared, within a day 0.02
        same kind, once 1.05
        same kind, within a day 1.73
        shared number 1.41
        shared words -0.33
        within hours 2.21
        """;
}
