using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND2042
{
    public static Network Bad_two_roles() => Network.Define("ND2042", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1);
            ac.Raw("mpls l2vc 3.3.3.3 2 secondary control-word bypass"); // expect ND2042
        }));
    });

    public static Network Bad_control_word() => Network.Define("ND2042", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Raw("mpls l2vc pw-template \"a raw one\" 1 control-word no-control-word"); // expect ND2042
        }));
    });

    public static Network Good() => Network.Define("ND2042", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1, pw => pw.Tagged());
        }));
    });

    public static Network Good_names_that_look_like_keywords() => Network.Define("ND2042", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Raw("mpls l2vc pw-template raw 1 tagged future-option");
            ac.Raw("mpls l2vc pw-template \"a raw one\" 2 tunnel-policy bypass secondary future-option");
        }));
    });

    public static Network Unknown(Input<PseudowireEncapsulation> kind) => Network.Define("ND2042", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1, pw => pw.Raw().Encapsulation(kind));
        }));
    });
}
