namespace AlertBot.Dossiers.Answering;

/// <summary>Whether a text tells what is asked of the same ones: "OpenAI buys from Amazon" is no answer to whether Amazon bought OpenAI.</summary>
internal enum Agreement
{
    /// <summary>It does not say of whom, or not in the same words.</summary>
    Silent,
    Agrees,
    Contradicts,
}
