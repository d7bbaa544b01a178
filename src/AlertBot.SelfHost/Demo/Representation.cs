using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http.Headers;
using Microsoft.Net.Http.Headers;

namespace AlertBot.SelfHost.Demo;

/// <summary>
/// The bytes of an answer in one content coding, with their validators. The entity tag is strong, so each coding has its own
/// (RFC 9110 §8.8.3.3).
/// </summary>
internal sealed record Representation(byte[] Bytes, string MediaType, string? ContentEncoding, EntityTagHeaderValue ETag, DateTimeOffset? LastModified)
{
    public static Representation Of(byte[] content, string mediaType, DateTimeOffset? lastModified, bool gzip)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(content))[..32];
        return gzip
            ? new(Gzip(content), mediaType, "gzip", new($"\"{hash}-gzip\""), lastModified)
            : new(content, mediaType, null, new($"\"{hash}\""), lastModified);
    }

    /// <summary>RFC 9110 §13.2.2: where If-None-Match is given, it alone decides. The compare is the weak one (§13.1.2).</summary>
    public bool IsKnownTo(RequestHeaders request) => request.IfNoneMatch.Count > 0
        ? request.IfNoneMatch.Any(tag => tag.Equals(EntityTagHeaderValue.Any) || tag.Compare(ETag, useStrongComparison: false))
        : request.IfModifiedSince >= LastModified;

    private static byte[] Gzip(byte[] content)
    {
        using var stream = new MemoryStream();
        using (var gzip = new GZipStream(stream, CompressionLevel.Fastest))
            gzip.Write(content);
        return stream.ToArray();
    }
}
