using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace AlertBot.SelfHost.Demo;

internal static class HtmlText
{
    // Pages are UTF-8, so dashes and quotes stay readable in the source; markup characters are always escaped.
    private static readonly HtmlEncoder _encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Encode(string text) => _encoder.Encode(text);
}
