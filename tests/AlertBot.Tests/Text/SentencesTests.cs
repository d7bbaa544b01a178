using AlertBot.Text;

namespace AlertBot.Tests.Text;

public static class SentencesTests
{
    [Fact]
    public static void Running_Text_Is_Cut_At_The_Ends_Of_Sentences_Only()
    {
        const string Text = "Quill Bros. rose 3.5 percent in the U.S. on Monday. “We waited,” said J. Okoro. Who knew?\n\nA heading\n\n- A list item of Harbour Inc. Holdings.";

        Assert.Equal(
            ["Quill Bros. rose 3.5 percent in the U.S. on Monday.", "“We waited,” said J. Okoro.", "Who knew?", "- A list item of Harbour Inc. Holdings."],
            Sentences.Of(Text));
    }

    [Fact]
    public static void A_Sentence_That_Ends_In_A_Capital_Ends_All_The_Same() =>
        Assert.Equal(["It overwhelmed AT&T.", "Quill left for the U.S."], Sentences.Of("It overwhelmed AT&T. Quill left for the U.S."));
}
