namespace AlertBot.Developments.Judging;

/// <summary>
/// What <c>AlertBot.Evaluation train</c> learnt, in log-odds: each line a sign and what it adds. Signs that begin with "body:" are set by hand, since the
/// headlines that were learnt from have no bodies; so is what hardly occurs there. The rest is fitted, held near the hand-set values before.
/// </summary>
internal static class LearntWeights
{
    public const string About =
        """
        bias -1.51
        a word of another 0.13
        a word of another, one side 0.1
        a word of another, sole side 0.18
        amount -0.09
        asides, kin of a word -1.05
        asides, no word of the deal -1.44
        authority -0.52
        authority, a side -0.08
        authority, one side -0.93
        authority, sole side 0.21
        background -2.07
        beside -0.04
        beside, one side -0.12
        beside, sole side 0.55
        body: no word -1.5
        body: other side below -1.5
        body: results -4
        body: somebody else -2.5
        body: title names nobody -3.5
        body: words below -0.5
        both parties 3.87
        busy 0.21
        busy person -0.56
        busy, both, kin of a word -0.53
        busy, both, no word of the deal 0.84
        busy, both, word of the deal -0.11
        busy, no word -0.77
        busy, one side -1.51
        busy, one side, kin of a word -0.86
        busy, one side, no word of the deal -0.35
        busy, one side, word of the deal 0.4
        busy, sole side -0.4
        busy, sole side, kin of a word -0.29
        busy, sole side, no word of the deal 0.23
        busy, sole side, word of the deal -0.35
        case, one side 1.09
        case, sole side 0.9
        clauses apart -0.27
        counterpart -1.87
        counterpart unnamed -2.05
        counterpart, one side -2.03
        cover, both 1.44
        cover, one side 1.99
        cover, sole side 1.14
        first, kin of a word -0.05
        first, no word of the deal -1.14
        joined 0.14
        joined object -0.64
        joined object, no word -1.52
        joined, no word -1.42
        joined, together 1.81
        kin word -0.6
        kin word, one side 0.5
        kin word, sole side -0.29
        known amount 1.51
        known words, both 0.72
        known words, one side 0.36
        known words, sole side 0.17
        lately 2.11
        listed -1.19
        loose turn, kin of a word -0.43
        loose turn, no word of the deal -0.59
        many sides 0.12
        matter, one side -0.24
        matter, sole side 0.87
        matter: product -0.84
        matter: product, no turn -1.05
        matter: results -0.56
        matter: results, no turn -0.29
        matter: staff -1.43
        matter: staff, no turn 0.07
        matter: trouble -1
        matter: trouble, no turn -1.04
        more names -0.75
        named for a matter, kin of a word -0.44
        named for a matter, no word of the deal -0.24
        near 1.69
        no turn -0.26
        no turn, no word -0.43
        no turn, one side -1.4
        no turn, sole side 0.17
        no word 0
        other name -1.33
        other name, one side -2.01
        other name, sole side -0.46
        other subject -1.1
        other subject, contest -0.45
        own word 0.04
        own word, one side 0.67
        own word, sole side 0.49
        owner of another -1.53
        pair 1.09
        pair with another -1.73
        party and context -0.16
        party and deal word 0.21
        party and kin of a deal word -1.14
        party and person of another 2.05
        party and product of another 1.12
        person and deal word -0.98
        person, kin of a word -0.75
        person, no word of the deal -1.35
        place of another -0.25
        place of another, one side -1.36
        place of another, sole side -0.53
        plaintiff -1.66
        plaintiff, one side -0.79
        plaintiff, sole side 0.18
        product and deal word -0.47
        rare word 0.84
        rare word, one side 0.63
        rare word, sole side -0.08
        rare words -0.21
        rare words, one side 1.19
        rare words, sole side 0.29
        rival -2.49
        rival, one side -1.17
        rival, sole side -1.04
        same side -4.03
        shop -2.09
        sole side 0.84
        sole side, beside 1.2
        sole side, kin 0.24
        sole side, no other name 1.31
        sort told lately -0.15
        sort told lately, one side 0.91
        sort told lately, sole side -0.29
        subject -0.26
        turn 0.74
        turn of another sort -0.34
        turn of another sort, one side -0.49
        turn of another sort, sole side -0.54
        turn, one side -0.43
        turn, sole side 0.42
        word 0.74
        word further down -0.4
        word in the background -0.82
        word in the background, one side -0.96
        word in the background, sole side -0.88
        word told 0.05
        word told, one side 1.18
        word told, sole side 0.25
        word, one side -0.19
        word, sole side -0.35
        words of another -0.12
        words of another, one side -0.99
        words of another, sole side -0.05
        """;

    public const string Report =
        """
        bias 2.3
        amended 0.12
        announced -0.18
        bid 0.02
        both 0.01
        completed 0.11
        evaluation -1.16
        explainer -3.73
        financial -0.96
        in capitals -0.34
        investment -0.17
        lately -0.46
        list -3.21
        litigation 0.66
        live hub -4.14
        marked as no report -6
        no turn -0.42
        number 0.27
        opinion -3.16
        other 0.05
        other name -0.63
        personnel 0.07
        podcast or newsletter -4
        possessive first -1.07
        question -3.37
        quotes 0.35
        reaction -3.09
        recap -4.14
        regulatory 0.12
        rejected 0.11
        roundup -3.76
        rumour -0.24
        section -4.07
        short -0.48
        short, no turn -1.48
        speculative -1.07
        subject 0.61
        terminated 0.44
        topic -0.22
        turn 0.94
        """;

    public const string Same =
        """
        bias 0.81
        answer -3
        borne out -3.6
        days -1.7
        days at first -1
        dice 1.36
        kind unknown -0.58
        nothing shared -0.47
        nothing shared, within hours 0.55
        other kind -0.61
        other number -0.22
        overlap 2.93
        overlap after a day 0.3
        rarest word 0.5
        same kind -0.66
        same kind, nothing shared, within a day -0.21
        same kind, once 0.45
        same kind, within a day 1.18
        shared number 1.75
        shared words -0.39
        within hours 1.94
        """;
}
