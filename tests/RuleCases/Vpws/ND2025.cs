using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND2025
{
    public static Network Fixed() => Network.Define("ND2025", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1, pw => pw.ControlWord());
            ac.SecondaryPseudowire("3.3.3.3", 2, pw => pw.ControlWord());
        }));
    });

    public static Network Bad_only_the_secondary() => Network.Define("ND2025", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0", ac => ac
            .Pseudowire("2.2.2.2", 1)
            .SecondaryPseudowire("3.3.3.3", 2, pw => pw.ControlWord()))); // expect ND2025
    });

    public static Network Bad_from_the_template() => Network.Define("ND2025", net =>
    {
        net.Pe1(pe =>
        {
            var template = pe.PwTemplate("gold", t => t.Peer("2.2.2.2").ControlWord());
            pe.Interface("GE0/1/0", ac =>
            {
                ac.Pseudowire(template, 1);
                ac.SecondaryPseudowire("3.3.3.3", 2); // expect ND2025
            });
        });
    });

    public static Network Bad_bypass() => Network.Define("ND2025", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1, pw => pw.ControlWord());
            ac.InterChassisBypass("3.3.3.3", 10, 20); // expect ND2025
        }));
    });

    public static Network Good_neither() => Network.Define("ND2025", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0", ac => ac.Pseudowire("2.2.2.2", 1).SecondaryPseudowire("3.3.3.3", 2, pw => pw.ControlWord(false))));
    });

    public static Network Good_line_and_template() => Network.Define("ND2025", net =>
    {
        net.Pe1(pe =>
        {
            var template = pe.PwTemplate("gold", t => t.Peer("2.2.2.2").ControlWord());
            pe.Interface("GE0/1/0", ac => ac.Pseudowire(template, 1).SecondaryPseudowire("3.3.3.3", 2, pw => pw.ControlWord()));
        });
    });

    public static Network Unknown(Input<bool> on) => Network.Define("ND2025", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0", ac => ac
            .Pseudowire("2.2.2.2", 1, pw => pw.ControlWord())
            .SecondaryPseudowire("3.3.3.3", 2, pw => pw.ControlWord(on))));
    });
}
