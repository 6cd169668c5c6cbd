using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND2113
{
    public static Network Good() => Network.Define("ND2113", net =>
    {
        net.Pe("PE1", "1.1.1.1", ["2.2.2.2"], pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1, pw => pw.FlowLabel(FlowLabelDirection.Send, true));
        }));
        net.Remote("PE2", "2.2.2.2", "1.1.1.1", 1, pw => pw.FlowLabel(FlowLabelDirection.Receive, true));
    });

    public static Network Good_negotiated() => Network.Define("ND2113", net =>
    {
        net.Pe("PE1", "1.1.1.1", ["2.2.2.2"], pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1, pw => pw.FlowLabel(FlowLabelDirection.Send));
        }));
        net.Remote("PE2", "2.2.2.2", "1.1.1.1", 1, pw => pw.FlowLabel(FlowLabelDirection.Both));
    });

    public static Network Unknown(Input<FlowLabelDirection> way) => Network.Define("ND2113", net =>
    {
        net.Pe("PE1", "1.1.1.1", ["2.2.2.2"], pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1, pw => pw.FlowLabel(FlowLabelDirection.Send, true));
        }));
        net.Remote("PE2", "2.2.2.2", "1.1.1.1", 1, pw => pw.FlowLabel(way, true));
    });
}
