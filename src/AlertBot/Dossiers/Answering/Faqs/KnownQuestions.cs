using System.Collections.Immutable;

namespace AlertBot.Dossiers.Answering.Faqs;

/// <summary>An FAQ entry by all the wordings in which its question is known.</summary>
internal sealed record KnownQuestions(string EntryId, ImmutableArray<string> Wordings);
