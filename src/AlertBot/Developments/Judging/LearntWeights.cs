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
        amount -0.15
        asides, kin of a word -1.16
        asides, no word of the deal -1.37
        authority -0.39
        authority, one side -0.91
        authority, sole side -0.1
        background -2.08
        beside -0.06
        beside, one side -0.14
        beside, sole side 0.28
        body: no word -1.5
        body: other side below -1.5
        body: results -4
        body: somebody else -2.5
        body: title names nobody -3.5
        body: words below -0.5
        both parties 3.87
        busy 0.19
        busy person -0.62
        busy, both, kin of a word -0.51
        busy, both, no word of the deal 0.96
        busy, both, word of the deal -0.26
        busy, no word -0.68
        busy, one side -1.49
        busy, one side, kin of a word -0.89
        busy, one side, no word of the deal -0.34
        busy, one side, word of the deal 0.43
        busy, sole side -0.23
        busy, sole side, kin of a word -0.33
        busy, sole side, no word of the deal 0.2
        busy, sole side, word of the deal -0.09
        clauses apart -0.24
        counterpart -2.12
        counterpart unnamed -2.04
        counterpart, one side -2.01
        cover, both 1.38
        cover, one side 1.91
        cover, sole side 1.03
        financial, another sort -1.1
        first, kin of a word -0.23
        first, no word of the deal -1.32
        joined 0.24
        joined object -0.51
        joined object, no word -1.53
        joined, no word -1.55
        joined, together 1.77
        kin word -0.46
        kin word, one side 0.82
        kin word, sole side -0.33
        known amount 1.52
        known words, both 0.65
        known words, one side 0.19
        known words, sole side -0
        lately 2.1
        listed -1.04
        loose turn, kin of a word -0.45
        loose turn, no word of the deal -0.6
        many sides 0.13
        matter: product -0.9
        matter: product, no turn -1.24
        matter: results -0.37
        matter: results, no turn -0.49
        matter: staff -1.2
        matter: staff, no turn -0.23
        matter: trouble -0.99
        matter: trouble, no turn -0.91
        more names -0.74
        named for a matter, kin of a word -0.3
        named for a matter, no word of the deal -0.26
        near 1.58
        no turn -0.41
        no turn, no word -0.6
        no turn, one side -1.36
        no turn, sole side 0.11
        no word -0.09
        other name -1.43
        other name, one side -2.48
        other name, sole side -0.43
        other subject -1.06
        other subject, contest -0.48
        own word -0.15
        own word, one side 0.63
        own word, sole side 0.28
        owner of another -1.55
        pair 1.21
        pair with another -1.76
        party and context -0.26
        party and deal word 0.24
        party and kin of a deal word -1.27
        party and person of another 2
        party and product of another 1.19
        person and deal word -0.76
        personnel, another sort -0.71
        place of another -0.29
        place of another, one side -1.37
        place of another, sole side -0.51
        rare word 0.64
        rare word, one side 0.87
        rare word, sole side 0.17
        rare words -0.38
        rare words, one side 1.01
        rare words, sole side 0.22
        same side -2.68
        shop -2.1
        sole side 1.08
        sole side, beside 1.15
        sole side, kin 0.16
        sole side, no other name 1.51
        sort told lately 0.19
        sort told lately, one side 1.2
        sort told lately, sole side 0.07
        subject -0.25
        turn 0.79
        turn of another sort -0.21
        turn of another sort, one side -0.3
        turn, one side -0.56
        turn, sole side -0.3
        word 0.62
        word further down -0.4
        word in the background -0.8
        word in the background, one side -1.22
        word in the background, sole side -0.82
        word told 0.25
        word told, one side 1.09
        word told, sole side -0.07
        word, one side -0.4
        word, sole side 0.08
        words of another -0.05
        words of another, one side -1.16
        words of another, sole side -0.17
        """;

    public const string Report =
        """
        bias 1.93
        amended 0.1
        announced -0.22
        bid 0.08
        both 0.09
        completed 0.07
        evaluation -1.02
        explainer -3.66
        financial -0.98
        in capitals -0.59
        investment 0.2
        lately -0.27
        licensing 0.01
        list -3.15
        litigation 0.33
        live hub -4.12
        marked as no report -6
        no turn -0.34
        number 0.42
        opinion -2.98
        other 0.03
        other name -0.5
        personnel 0.34
        podcast or newsletter -4
        possessive first -0.79
        question -3.41
        quotes 0.62
        reaction -3.03
        recap -4.08
        regulatory 0.13
        rejected 0.09
        roundup -3.69
        rumour -0.03
        section -4.04
        short -0.39
        short, no turn -1.59
        speculative -0.79
        subject 0.71
        terminated -0.21
        topic -0.11
        turn 0.75
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
