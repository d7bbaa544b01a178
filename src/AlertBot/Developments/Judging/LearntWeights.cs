namespace AlertBot.Developments.Judging;

/// <summary>
/// What <c>AlertBot.Evaluation train</c> learnt, in log-odds: each line a sign and what it adds. Signs that begin with "body:" are set by hand, since the
/// headlines that were learnt from have no bodies; so is what hardly occurs there. The rest is fitted, held near the hand-set values before.
/// </summary>
internal static class LearntWeights
{
    public const string About =
        """
        bias -1.23
        amount -0.25
        authority, one side -1.19
        background -2.37
        beside 0.01
        beside, one side -0.22
        beside, sole side 0.44
        body: no word -1.5
        body: other side below -1.5
        body: results -2.5
        body: somebody else -2.5
        body: title names nobody -2.5
        body: words below -0.5
        both parties 3.54
        busy -0.29
        busy person -0.77
        busy, both, kin of a word -0.94
        busy, both, no word of the deal 0.48
        busy, both, word of the deal 0.18
        busy, no word -1.11
        busy, one side -1.81
        busy, one side, kin of a word -1.15
        busy, one side, no word of the deal -0.39
        busy, one side, word of the deal 0.43
        busy, sole side -0.32
        busy, sole side, kin of a word -0.33
        busy, sole side, no word of the deal 0.3
        busy, sole side, word of the deal -0.3
        clauses apart -0.69
        counterpart -2.35
        counterpart unnamed -0.98
        counterpart, one side -2.02
        financial, another sort -0.97
        joined 0.28
        joined object -0.65
        joined object, no word -1.24
        joined, no word -1.44
        joined, together 1.88
        kin word -0.49
        kin word, one side 0.91
        kin word, sole side -0.27
        known amount 1.75
        known words, both 0.57
        known words, one side 0.73
        known words, sole side -0.24
        lately 2.85
        listed -1.08
        many sides 0.42
        matter: product -0.72
        matter: product, no turn -0.91
        matter: results -0.3
        matter: results, no turn -0.67
        matter: staff -1.52
        matter: staff, no turn -0.38
        matter: trouble -1.25
        matter: trouble, no turn -0.87
        more names -0.83
        near 1.56
        no turn -0.13
        no turn, no word -0.85
        no turn, one side -1.35
        no turn, sole side 0.17
        no word -0.25
        other name -1.5
        other name, one side -2.72
        other name, sole side -0.71
        other subject -1.18
        other subject, contest -0.54
        pair 1.22
        pair with another -1.6
        party and context 0.08
        party and deal word 0.25
        party and kin of a deal word -1.32
        party and person of another 1.94
        party and product of another 1.26
        person and deal word -0.74
        personnel, another sort -0.69
        rare word 0.99
        rare word, one side 1.08
        rare word, sole side 0.29
        rare words -0.17
        rare words, one side 0.8
        rare words, sole side 0.33
        same side -0.7
        shop -2.09
        sole side 1.19
        sole side, beside 1.2
        sole side, kin 0.07
        sole side, no other name 1.9
        subject -0.28
        topic -0.06
        topic, one side 0.32
        topic, sole side 0.42
        turn 0.92
        turn of another sort -0.2
        turn of another sort, one side -0.28
        turn, one side -0.31
        turn, sole side -0.4
        unknown words, both -0.67
        unknown words, one side 0.08
        unknown words, sole side -0.87
        word 0.74
        word further down -0.4
        word, one side -0.26
        word, sole side -0.03
        words 0
        words, one side 1.57
        words, sole side 0.64
        """;

    public const string Report =
        """
        bias 1.84
        amended 0.1
        announced -0.11
        bid 0.01
        both 0.23
        completed 0.06
        denial -0.1
        explainer -3.67
        financial -1.03
        in capitals -0.63
        investment 0.2
        lately -0.13
        licensing 0.01
        list -3.17
        litigation 0.32
        live hub -4.14
        marked as no report -6
        no turn -0.29
        number 0.45
        opinion -3.64
        other 0.13
        other name -0.37
        personnel 0.34
        podcast or newsletter -4
        question -3.49
        reaction -2.9
        recap -4.09
        regulatory 0.1
        rejected 0.08
        roundup -3.69
        rumour -0.01
        section -4.02
        short -0.41
        short, no turn -1.63
        speculative -0.99
        subject 0.72
        terminated -0.3
        topic -0.12
        turn 0.7
        """;

    public const string Same =
        """
        bias 0.26
        answer -2
        borne out -3.6
        days -1.7
        days at first -1
        dice 1.56
        kind unknown 0.08
        nothing shared -0.33
        nothing shared, within hours 0.57
        other kind -0.6
        other number -0.19
        overlap 3.17
        overlap after a day 0.3
        rarest word -0.32
        same kind -0.55
        same kind, nothing shared, within a day 0.03
        same kind, once 1.01
        same kind, within a day 1.82
        shared number 1.98
        shared words 0.15
        within hours 2.16
        """;
}
