using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

/// <summary>The flow labels at the two ends of a pseudowire do not fit.</summary>
public static partial class ND2113
{
    public static Network Bad() => Network.Define("ND2113", net =>
    {
        net.Pe("PE1", "1.1.1.1", ["2.2.2.2"], pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1, pw => pw.FlowLabel(FlowLabelDirection.Send, true)); // expect ND2113
        }));
        net.Remote("PE2", "2.2.2.2", "1.1.1.1", 1, pw => pw.FlowLabel(FlowLabelDirection.Send, true));
    });
}
