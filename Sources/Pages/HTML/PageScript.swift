// SPDX-License-Identifier: GPL-3.0-or-later

/// The scripts of a page: the library's loader, and what draws the pictures. Nothing else runs.
enum PageScript {
    /// The library as one script: every part a function that gets what it asks for.
    static func library(_ vega: VegaLibrary) -> String {
        let parts = vega.texts.map { part in
            "parts['\(part.name)'] = function (exports, module, require, define) {\n"
                + part.text + "\n};\n"
        }
        return notice + loaderStart + parts.joined() + loaderEnd
    }

    private static let notice = """
        /*! Vega (https://vega.github.io/vega) and parts of D3 (https://d3js.org).

        Vega: Copyright (c) 2015-2021, University of Washington Interactive Data Lab.
        Redistribution and use in source and binary forms, with or without modification, are
        permitted provided that the following conditions are met: 1. Redistributions of source code
        must retain the above copyright notice, this list of conditions and the following
        disclaimer. 2. Redistributions in binary form must reproduce the above copyright notice,
        this list of conditions and the following disclaimer in the documentation and/or other
        materials provided with the distribution. 3. Neither the name of the copyright holder nor
        the names of its contributors may be used to endorse or promote products derived from this
        software without specific prior written permission. THIS SOFTWARE IS PROVIDED BY THE
        COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING,
        BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR
        PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE FOR
        ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING,
        BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA, OR
        PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN
        CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY
        OUT OF THE USE OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.

        D3: Copyright 2010-2021 Mike Bostock. Permission to use, copy, modify, and/or distribute
        this software for any purpose with or without fee is hereby granted, provided that the above
        copyright notice and this permission notice appear in all copies. THE SOFTWARE IS PROVIDED
        "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL
        IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE
        FOR ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER
        RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR
        OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS
        SOFTWARE. */

        """

    private static let loaderStart = """
        var charts = (function () {
        'use strict';
        var parts = {}, loaded = {}, other = { 'vega-selections': 'vega-selection' };
        function require(name) {
          name = other[name] || name;
          if (!loaded[name]) {
            var module = loaded[name] = { exports: {} };
            // What no picture of a report needs (maps) is an empty module.
            if (parts[name]) { parts[name].call(module, module.exports, module, require); }
          }
          return loaded[name].exports;
        }

        """

    private static let loaderEnd = """
        var transforms = require('vega-dataflow').transforms;
        ['vega-transforms', 'vega-view-transforms', 'vega-encode'].forEach(function (name) {
          Object.assign(transforms, require(name));
        });
        return {
          parse: require('vega-parser').parse,
          View: require('vega-view').View,
          interpreter: require('vega-interpreter').expressionInterpreter
        };
        })();

        """

    /// Draws the pictures, fits them to the page and to paper, shows tips and saves images.
    static let drawing = """
        (function () {
        'use strict';
        var root = document.documentElement, tip = document.createElement('div'), views = [];
        tip.className = 'tip';
        tip.setAttribute('aria-hidden', 'true');
        document.body.appendChild(tip);

        function showTip(handler, event, item, value) {
          tip.textContent = value == null ? '' : String(value);
          tip.style.display = tip.textContent ? 'block' : 'none';
          if (!tip.textContent) { return; }
          var x = Math.min(event.clientX + 14, root.clientWidth - tip.offsetWidth - 8);
          var y = event.clientY + 18;
          if (y + tip.offsetHeight > root.clientHeight) {
            y = event.clientY - tip.offsetHeight - 10;
          }
          tip.style.left = Math.max(4, x) + 'px';
          tip.style.top = Math.max(4, y) + 'px';
        }

        function viewOf(spec, container, width) {
          return new charts.View(charts.parse(spec, null, { ast: true }), {
            expr: charts.interpreter, renderer: container ? 'svg' : 'none', container: container,
            hover: !!container
          }).logLevel(1).tooltip(showTip).width(width);
        }

        function save(spec, name, type, width) {
          viewOf(spec, null, width).toImageURL(type, type === 'png' ? 2 : 1).then(function (url) {
            var link = document.createElement('a');
            link.href = url;
            link.download = name + '.' + type;
            link.click();
          });
        }

        function addButtons(figure, spec) {
          var box = document.createElement('p');
          box.className = 'save';
          ['svg', 'png'].forEach(function (type) {
            var button = document.createElement('button');
            button.type = 'button';
            button.textContent = root.dataset.save.replace('{1}', type.toUpperCase());
            button.setAttribute('aria-describedby', figure.id + '-title');
            button.addEventListener('click', function () { save(spec, figure.id, type, 960); });
            box.appendChild(button);
          });
          figure.appendChild(box);
        }

        // One image with the description that the page gives it: Vega's own words are English.
        function describe(canvas) {
          canvas.setAttribute('role', 'img');
          canvas.removeAttribute('aria-roledescription');
          canvas.querySelectorAll('[role]').forEach(function (part) {
            part.removeAttribute('role');
            part.removeAttribute('aria-roledescription');
          });
        }

        function draw(figure) {
          var spec = JSON.parse(document.getElementById(figure.id + '-spec').textContent);
          var canvas = figure.querySelector('.canvas'), inPage = Object.assign({}, spec);
          delete inPage.title;
          var view = viewOf(inPage, canvas, canvas.clientWidth);
          return view.runAsync().then(function () {
            views.push({ view: view, canvas: canvas });
            describe(canvas);
            figure.dataset.drawn = 'true';
            addButtons(figure, spec);
          });
        }

        function fit(width) {
          views.forEach(function (entry) {
            entry.view.resize().width(width || entry.canvas.clientWidth).run();
            describe(entry.canvas);
          });
        }

        var figures = Array.from(document.querySelectorAll('figure.chart'));
        Promise.all(figures.map(function (figure) {
          return Promise.resolve(figure).then(draw).catch(function (error) {
            figure.dataset.drawn = 'false';
            console.error(figure.id + ': ' + error);
            throw error;
          });
        })).then(function () {
          root.dataset.charts = 'drawn';
          var waiting = 0;
          window.addEventListener('resize', function () {
            window.cancelAnimationFrame(waiting);
            waiting = window.requestAnimationFrame(function () { fit(); });
          });
          // The width between the margins of an A4 page, at the 96 points per inch of a browser.
          window.addEventListener('beforeprint', function () { fit(660); });
          window.addEventListener('afterprint', function () { fit(); });
        }, function () { root.dataset.charts = 'failed'; });
        })();

        """
}
