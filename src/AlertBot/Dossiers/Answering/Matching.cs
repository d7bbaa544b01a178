using System.Collections.Immutable;

namespace AlertBot.Dossiers.Answering;

/// <summary>Whether a passage that has the words of a question tells it of those whom the question names.</summary>
internal static class Matching
{
    public static Agreement Of(QuestionReading asked, IndexedPassage passage, NameList names)
    {
        var said = Wording.Of(passage.Passage.Text, names);
        var inQuestion = passage.Passage.Question is { } question ? Wording.Of(QuestionText.Of(question), names) : [];
        var aliases = passage.Passage.Aliases.Length == 0 ? [] : Words.Of(passage.Passage.Aliases).Select(Synonyms.Root).Where(root => !said.Any(word => word.IsName && word.Root == root)).ToHashSet(StringComparer.Ordinal);
        var frames = Of(asked.Frame is { } frame && frame.Subject.Overlaps(aliases) ? frame with { Subject = [] } : asked.Frame, said, inQuestion);
        if (frames == Agreement.Contradicts || asked.Owned.Any(owned => !aliases.Contains(owned.Owner) && Contradicts(owned, said, inQuestion)))
            return Agreement.Contradicts;
        return asked is { AsksForRole: true, Frame: null } && !(passage.Passage.Question is { } known && Question.KindOf(QuestionText.Of(known)) == QuestionKind.Who) && !HoldsRole(asked, said) ? Agreement.Contradicts : frames;
    }

    // Of a pair the question says of whom it is, the answer often only "it".
    private static Agreement Of(Frame? frame, ImmutableArray<SaidWord> said, ImmutableArray<SaidWord> inQuestion)
    {
        var (text, question) = (Agreements.Of(frame, said), inQuestion.IsEmpty ? Agreement.Silent : Agreements.Of(frame, inQuestion));
        return question == Agreement.Silent ? text : question;
    }

    private static bool Contradicts((string Thing, string Owner) owned, ImmutableArray<SaidWord> said, ImmutableArray<SaidWord> inQuestion) =>
        Owners.Of(owned.Thing, owned.Owner, said) == Agreement.Contradicts && (inQuestion.IsEmpty || Owners.Of(owned.Thing, owned.Owner, inQuestion) != Agreement.Agrees);

    private static bool HoldsRole(QuestionReading asked, ImmutableArray<SaidWord> said)
    {
        var roles = asked.Roots.Where(static root => !LightWords.Has(root)).ToArray();
        return roles.Length == 0 || Array.Exists(roles, role =>
            Related.To(role).Prepend(role).Any(one => Holder.IsNamed(asked, one, asked.Owned.Where(owned => owned.Thing == role).Select(static owned => owned.Owner).FirstOrDefault(), said)));
    }
}
