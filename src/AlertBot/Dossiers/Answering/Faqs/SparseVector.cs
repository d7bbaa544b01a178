namespace AlertBot.Dossiers.Answering.Faqs;

/// <summary>A question as weights of features; of length 1 together with what it has that no known question has.</summary>
internal readonly record struct SparseVector(int[] Features, float[] Weights);
