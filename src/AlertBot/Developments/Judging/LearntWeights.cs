namespace AlertBot.Developments.Judging;

/// <summary>
/// What <c>AlertBot.Evaluation train</c> learnt, in log-odds: each line a sign and what it adds. Signs that begin with "body:" are set by hand, since the
/// headlines that were learnt from have no bodies; so is what hardly occurs there. The rest is fitted, held near the hand-set values before.
/// </summary>
internal static class LearntWeights
{
    public const string About =
        """
        bias -1.36
        a word of another 0.23
        a word of another, one side 0.13
        a word of another, sole side 0.06
        amount -0.27
        asides, kin of a word -1.18
        asides, no word of the deal -1.41
        authority -0.39
        authority, one side -0.91
        authority, sole side -0.11
        background -2.05
        beside -0.1
        beside, one side -0.13
        beside, sole side 0.27
        body: no word -1.5
        body: other side below -1.5
        body: results -4
        body: somebody else -2.5
        body: title names nobody -3.5
        body: words below -0.5
        both parties 3.86
        busy 0.11
        busy person -0.62
        busy, both, kin of a word -0.52
        busy, both, no word of the deal 0.92
        busy, both, word of the deal -0.28
        busy, no word -0.7
        busy, one side -1.49
        busy, one side, kin of a word -0.9
        busy, one side, no word of the deal -0.32
        busy, one side, word of the deal 0.43
        busy, sole side -0.23
        busy, sole side, kin of a word -0.34
        busy, sole side, no word of the deal 0.2
        busy, sole side, word of the deal -0.09
        clauses apart -0.23
        counterpart -2.12
        counterpart unnamed -2.04
        counterpart, one side -2.01
        cover, both 1.36
        cover, one side 1.92
        cover, sole side 1.02
        financial, another sort -1.11
        first, kin of a word -0.25
        first, no word of the deal -1.27
        joined 0.24
        joined object -0.52
        joined object, no word -1.53
        joined, no word -1.56
        joined, together 1.76
        kin word -0.48
        kin word, one side 0.83
        kin word, sole side -0.34
        known amount 1.51
        known words, both 0.61
        known words, one side 0.18
        known words, sole side -0
        lately 2.14
        listed -1.03
        loose turn, kin of a word -0.45
        loose turn, no word of the deal -0.65
        many sides 0.14
        matter: product -0.94
        matter: product, no turn -1.14
        matter: results -0.37
        matter: results, no turn -0.49
        matter: staff -1.2
        matter: staff, no turn -0.19
        matter: trouble -1
        matter: trouble, no turn -0.89
        more names -0.71
        named for a matter, kin of a word -0.31
        named for a matter, no word of the deal -0.27
        near 1.58
        no turn -0.18
        no turn, no word -0.81
        no turn, one side -1.37
        no turn, sole side 0.13
        no word -0.06
        other name -1.51
        other name, one side -2.49
        other name, sole side -0.44
        other subject -1.05
        other subject, contest -0.48
        own word -0.09
        own word, one side 0.62
        own word, sole side 0.28
        owner of another -1.54
        pair 1.21
        pair with another -1.77
        party and context -0.22
        party and deal word 0.24
        party and kin of a deal word -1.27
        party and person of another 1.99
        party and product of another 1.17
        person and deal word -0.77
        personnel, another sort -0.71
        place of another -0.29
        place of another, one side -1.37
        place of another, sole side -0.51
        rare word 0.68
        rare word, one side 0.87
        rare word, sole side 0.17
        rare words -0.37
        rare words, one side 1.01
        rare words, sole side 0.22
        same side -2.67
        shop -2.1
        sole side 1.08
        sole side, beside 1.15
        sole side, kin 0.15
        sole side, no other name 1.52
        sort told lately 0.18
        sort told lately, one side 1.18
        sort told lately, sole side 0.06
        subject -0.25
        turn 1.01
        turn of another sort -0.16
        turn of another sort, one side -0.3
        turn, one side -0.57
        turn, sole side -0.29
        word 0.58
        word further down -0.4
        word in the background -0.77
        word in the background, one side -1.22
        word in the background, sole side -0.82
        word told 0.25
        word told, one side 1.09
        word told, sole side -0.06
        word, one side -0.39
        word, sole side 0.07
        words of another -0.05
        words of another, one side -1.17
        words of another, sole side -0.18
        """;

    public const string Report =
        """
        bias 2.08
        amended 0.09
        announced -0.25
        bid 0.02
        both 0.24
        completed 0.06
        evaluation -1.25
        explainer -3.74
        financial -0.95
        in capitals -0.7
        investment 0.17
        lately -0.24
        licensing 0.01
        list -3.17
        litigation 0.33
        live hub -4.14
        marked as no report -6
        no turn -0.24
        number 0.38
        opinion -3.68
        other 0.14
        other name -0.35
        personnel 0.32
        podcast or newsletter -4
        possessive first -0.76
        question -3.46
        quotes 0.67
        reaction -3.04
        recap -4.11
        regulatory 0.11
        rejected 0.07
        roundup -3.71
        rumour -0.01
        section -4.01
        short -0.4
        short, no turn -1.66
        speculative -0.85
        subject 0.71
        terminated -0.31
        topic -0.06
        turn 0.6
        """;

    public const string Same =
        """
        bias 0.73
        answer -3
        borne out -3.6
        days -1.7
        days at first -1
        dice 1.57
        kind unknown -0.41
        nothing shared -0.33
        nothing shared, within hours 0.54
        other kind -0.9
        other number -0.2
        overlap 3.17
        overlap after a day 0.3
        rarest word -0.26
        same kind -0.96
        same kind, nothing shared, within a day 0.03
        same kind, once 0.98
        same kind, within a day 1.72
        shared number 1.95
        shared words 0.21
        within hours 2.35
        """;
}
